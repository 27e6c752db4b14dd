// Statements that retract a statement.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)<-[:RETRACTS]-(statement:Statement)
RETURN statement ORDER BY statement.key
