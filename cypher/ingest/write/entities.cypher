// Writes new and changed entities without names and identifiers, which follow; returns them, and which of them have
// another name than before
// :param rows => [{key: 'nvidia', type: 'Organization', fingerprint: 'f', properties: {name: 'NVIDIA', kind: 'COMPANY', caption: 'NVIDIA'}}]
UNWIND $rows AS row
MATCH (entity:Entity {key: row.key})
WHERE entity.fingerprint IS NULL OR entity.fingerprint <> row.fingerprint
WITH entity, row, entity.name <> row.properties.name AS renamed
SET entity = row.properties, entity.key = row.key, entity.fingerprint = row.fingerprint, entity:$(row.type)
WITH entity, renamed
CALL (entity) {
  MATCH (entity)-[:KNOWN_AS]->(name:Name)
  DETACH DELETE name
}
CALL (entity) {
  MATCH (entity)-[:IDENTIFIED_BY]->(identifier:Identifier)
  DETACH DELETE identifier
}
RETURN entity.key AS key, coalesce(renamed, false) AS renamed
