// The sites or projects whose capacity is bought.
// :param key => 'openai-oracle-2025'
MATCH (this:ComputeContract {key: $key})
MATCH (this)-[:FOR_CAPACITY]->(place:Entity)
RETURN place ORDER BY place.key
