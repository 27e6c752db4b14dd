// The keys of all entities.
MATCH (entity:Entity)
RETURN entity.key ORDER BY entity.key
