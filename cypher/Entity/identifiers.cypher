// Codes for an entity in other systems.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)-[:IDENTIFIED_BY]->(identifier:Identifier)
RETURN identifier ORDER BY identifier.key
