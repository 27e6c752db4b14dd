// The first 100 entities of a change, by key; of a merged one, the entity that replaced it.
// :param this => {entities: ['nvidia', 'openai']}
WITH $this AS this
UNWIND this.entities AS key
CALL (key) {
  MATCH (entity:Entity {key: key})
  RETURN entity
  UNION ALL
  MATCH (:MergedEntity {key: key})-[:MERGED_INTO]->(entity:Entity)
  RETURN entity
}
WITH DISTINCT entity
WITH entity ORDER BY entity.key LIMIT 100
RETURN entity ORDER BY entity.key
