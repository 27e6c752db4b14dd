// Statements about an entity, latest first.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)<-[:ABOUT]-(statement:Statement)
RETURN statement ORDER BY statement.sortDate DESC, statement.key
