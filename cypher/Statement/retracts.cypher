// Statements that a statement retracts.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)-[:RETRACTS]->(retracted:Statement)
RETURN retracted ORDER BY retracted.key
