// Statements that contradict a statement.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)<-[:DISPUTES]-(statement:Statement)
RETURN statement ORDER BY statement.key
