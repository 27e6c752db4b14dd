// All names that documents use for an entity.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)-[:KNOWN_AS]->(name:Name)
RETURN name ORDER BY name.kind, name.key
