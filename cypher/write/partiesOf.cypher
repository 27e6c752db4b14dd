// The entities that take part in some deals
// :param keys => ['softbank-nvidia-sale-2025']
MATCH (entity:Entity)-[party:PARTY]->(deal:Deal)
WHERE deal.key IN $keys
RETURN DISTINCT entity.key
