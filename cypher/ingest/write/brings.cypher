// Writes how bundles describe the documents and entities in them; returns those with a new description, and whether
// other bundles also describe them
// :param rows => [{bundle: 'seed-article', type: 'Entity', key: 'nvidia', states: '{}'}, {bundle: 'seed-article', type: 'Document', key: 'cnbc-2025-11-11', states: '{}'}]
UNWIND $rows AS row
MATCH (bundle:Bundle {key: row.bundle})
CALL (row) {
  WITH row
  WHERE row.type = 'Document'
  MERGE (thing:Document {key: row.key})
  RETURN thing
  UNION ALL
  WITH row
  WHERE row.type = 'Entity' AND NOT EXISTS { (:MergedEntity {key: row.key}) }
  MERGE (thing:Entity {key: row.key})
  RETURN thing
  UNION ALL
  WITH row
  WHERE row.type = 'Entity'
  MATCH (thing:MergedEntity {key: row.key})
  RETURN thing
}
MERGE (bundle)-[brings:BRINGS]->(thing)
WITH thing, brings, row
WHERE brings.states IS NULL OR brings.states <> row.states
SET brings.states = row.states
RETURN row.bundle AS bundle, row.type AS type, row.key AS key, COUNT { (thing)<-[:BRINGS]-() } > 1 AS shared
