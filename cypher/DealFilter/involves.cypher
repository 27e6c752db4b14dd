// Entities that a deal is about without being parties to it.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:INVOLVES]->(involved:Entity)
RETURN involved
