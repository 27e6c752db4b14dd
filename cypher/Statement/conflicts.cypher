// Conflicts between sources on a statement.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)<-[:ON]-(conflict:Conflict)
RETURN conflict ORDER BY conflict.key
