// Roles, memberships, ownerships and affiliations from or to an entity.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)-[:HAS|IN]-(tie:Tie)
RETURN tie ORDER BY tie.key
