// The entity with this key: `entity`, where a key is given.
// :param {key: 'nvidia'}
MATCH (entity:Entity {key: $key})
RETURN entity, null AS matchedName, null AS AmbiguousName
