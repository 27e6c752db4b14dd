// The counterparty of an observation.
// :param key => 'softbank-group-revenue-2025-04-to-09'
MATCH (this:Observation {key: $key})
MATCH (this)-[:TOWARDS]->(entity:Entity)
RETURN entity
