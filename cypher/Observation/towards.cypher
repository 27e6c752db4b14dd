// The counterparty of an observation.
// :param key => 'nvidia-market-value-change-2025-11-11'
MATCH (this:Observation {key: $key})
MATCH (this)-[:TOWARDS]->(entity:Entity)
RETURN entity
