// What some keys name: an entity, the one that replaced it, a deal, tie, observation or statement.
// :param keys => ['nvidia', 'softbank-nvidia-sale-2025']
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity {key: key})
  RETURN entity AS found
  UNION
  MATCH (:MergedEntity {key: key})-[:MERGED_INTO]->(entity:Entity)
  RETURN entity AS found
  UNION
  MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
  RETURN subject AS found
}
RETURN DISTINCT key, found.key AS names
