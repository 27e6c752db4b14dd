// Merges entities into others: their keys and descriptions remain, and point to the surviving entities
// :param rows => [{key: 'softbank', into: 'softbank-group'}]
UNWIND $rows AS row
CALL (row) {
  MATCH (entity:Entity {key: row.key})
  RETURN entity
  UNION ALL
  MATCH (entity:MergedEntity {key: row.key})
  RETURN entity
}
CALL (entity) {
  MATCH (entity)-[:KNOWN_AS|IDENTIFIED_BY]->(mark:Name|Identifier)
  DETACH DELETE mark
}
CALL (entity) {
  MATCH (entity)-[old]-()
  WHERE NOT type(old) IN ['BRINGS', 'MERGED_INTO'] AND NOT startNode(old):Judgement OR type(old) = 'MERGED_INTO' AND startNode(old) = entity
  DELETE old
}
CALL (entity) {
  WITH entity
  WHERE entity:Entity
  SET entity.type = head([label IN labels(entity) WHERE label <> 'Entity' AND NOT label STARTS WITH 'Usd']), entity.fingerprint = null
}
REMOVE entity:Entity:Organization:Person:Project:Facility:MarketIndex:Sector:Unspecified:Usd1B:Usd10B:Usd100B
SET entity:MergedEntity
WITH entity, row
MATCH (into:Entity {key: row.into})
CREATE (entity)-[:MERGED_INTO]->(into)
