// Who said it.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
MATCH (speaker:Entity)-[:SAID]->(this)
RETURN speaker
