// The speaker of a statement.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (speaker:Entity)-[:SAID]->(this)
RETURN speaker
