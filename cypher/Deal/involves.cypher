// Entities that a deal is about without being parties to it.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[involves:INVOLVES]->(entity:Entity)
RETURN {role: involves.role, entity: entity} AS involvement ORDER BY involves.role, entity.key
