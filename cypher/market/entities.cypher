// All entities, and whether each is unspecified.
MATCH (entity:Entity)
RETURN entity.key AS key, entity:Unspecified AS unspecified
