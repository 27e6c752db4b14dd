// All entities.
// :order KEY => entity.key
// :order NAME => entity.name, entity.key
MATCH (entity:Entity)
RETURN entity ORDER BY entity.key
