// Sites or projects whose capacity a deal pays for.
// :param key => 'openai-oracle-compute-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:FOR_CAPACITY]->(place:Entity)
RETURN place
