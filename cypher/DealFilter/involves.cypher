// Entities that the deal is about.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:INVOLVES]->(involved:Entity)
RETURN involved
