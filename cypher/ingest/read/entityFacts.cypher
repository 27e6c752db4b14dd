// Names of entities, and which of them no source names
// :param keys => ['nvidia', 'capital-markets']
UNWIND $keys AS key
MATCH (entity:Entity {key: key})
RETURN entity.key, entity.name, entity:Unspecified
