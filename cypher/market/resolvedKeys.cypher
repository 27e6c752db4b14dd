// The entities that some keys resolve to: those with the keys, or those that they were merged into.
// :param keys => ['nvidia', 'some-banks']
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity {key: key})
  RETURN entity
  UNION
  MATCH (:MergedEntity {key: key})-[:MERGED_INTO]->(entity:Entity)
  RETURN entity
}
RETURN key, entity.key AS resolvesTo
