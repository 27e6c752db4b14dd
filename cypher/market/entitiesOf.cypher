// Some entities, and whether each is unspecified.
// :param keys => ['nvidia', 'some-banks']
MATCH (entity:Entity)
WHERE entity.key IN $keys
RETURN entity.key AS key, entity:Unspecified AS unspecified
