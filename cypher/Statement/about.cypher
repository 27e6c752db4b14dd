// Entities, deals and observations that a statement is about.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)-[:ABOUT]->(subject)
RETURN subject ORDER BY subject.key
