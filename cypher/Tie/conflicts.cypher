// Conflicts between sources on a tie.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
MATCH (this)<-[:ON]-(conflict:Conflict)
RETURN conflict ORDER BY conflict.key
