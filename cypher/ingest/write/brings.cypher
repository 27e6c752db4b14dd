// Writes how a bundle describes the documents and entities in it; returns those with a new description, and whether
// other bundles also describe them
// :param bundle => 'seed-article'
// :param rows => [{type: 'Entity', key: 'nvidia', states: '{}'}, {type: 'Document', key: 'cnbc-2025-11-11', states: '{}'}]
MATCH (bundle:Bundle {key: $bundle})
UNWIND $rows AS row
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
RETURN row.type AS type, row.key AS key, COUNT { (thing)<-[:BRINGS]-() } > 1 AS shared
