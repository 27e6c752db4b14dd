// The statements that it contradicts.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
MATCH (this)-[:DISPUTES]->(disputed:Statement)
RETURN disputed ORDER BY disputed.key
