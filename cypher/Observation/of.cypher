// The entity that an observation belongs to.
// :param key => 'nvidia-market-value-change-2025-11-11'
MATCH (this:Observation {key: $key})
MATCH (this)-[:OF]->(entity:Entity)
RETURN entity
