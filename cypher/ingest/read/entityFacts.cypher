// Names of entities, and which of them no source names
// :param keys => ['nvidia', 'capital-markets']
UNWIND $keys AS key
MATCH (entity:Entity {key: key})
RETURN entity.key AS key, entity.name AS name, entity:Unspecified AS unspecified
