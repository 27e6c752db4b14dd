// All entities, and whether they are without a name
MATCH (entity:Entity)
RETURN entity.key, entity:Unspecified
