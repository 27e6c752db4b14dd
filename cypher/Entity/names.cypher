// Every name under which documents know it.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)-[:KNOWN_AS]->(name:Name)
RETURN name ORDER BY name.kind, name.key
