// Which entities stand for some keys: those that have them, or those that the ones that had them are merged into
// :param keys => ['nvidia', 'some-banks']
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity {key: key})
  RETURN entity
  UNION
  MATCH (:MergedEntity {key: key})-[:MERGED_INTO]->(entity:Entity)
  RETURN entity
}
RETURN key, entity.key AS standsFor
