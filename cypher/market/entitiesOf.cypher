// Some entities, and whether they are without a name
// :param keys => ['nvidia', 'some-banks']
MATCH (entity:Entity)
WHERE entity.key IN $keys
RETURN entity.key, entity:Unspecified
