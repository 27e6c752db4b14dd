// All statements.
// :order KEY => statement.key
// :order SAID_ON => statement.sortDate, statement.key
MATCH (statement:Statement)
RETURN statement ORDER BY statement.key
