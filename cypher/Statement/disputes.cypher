// Statements that a statement contradicts.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)-[:DISPUTES]->(disputed:Statement)
RETURN disputed ORDER BY disputed.key
