// The entity with a key, or the one that replaced it.
// :param {key: 'nvidia'}
CALL () {
  MATCH (entity:Entity {key: $key})
  RETURN entity
  UNION ALL
  MATCH (:MergedEntity {key: $key})-[:MERGED_INTO]->(entity:Entity)
  RETURN entity
}
RETURN entity
