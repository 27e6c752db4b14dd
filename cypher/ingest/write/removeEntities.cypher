// Removes entities that no bundle declares any more; returns one that cannot be removed, and a claim that names it
// :param keys => ['nvidia']
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity {key: key})
  RETURN entity
  UNION ALL
  MATCH (entity:MergedEntity {key: key})
  RETURN entity
}
WITH key, entity
WHERE NOT EXISTS { (entity)<-[:BRINGS]-() }
CALL (key) {
  OPTIONAL MATCH (claim:Claim)
  WHERE claim.states CONTAINS '"' + key + '"'
  RETURN min(claim.key) AS needed
}
CALL (entity, needed) {
  WITH entity
  WHERE needed IS NULL
  OPTIONAL MATCH (entity)-[:KNOWN_AS]->(name:Name)
  OPTIONAL MATCH (entity)-[:IDENTIFIED_BY]->(identifier:Identifier)
  DETACH DELETE entity, name, identifier
}
WITH key, needed
WHERE needed IS NOT NULL
RETURN key, needed
LIMIT 1
