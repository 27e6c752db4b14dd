// Every document and entity is declared by a bundle, the graph has the text of every bundle, and no bundle that another
// one needs is missing.
// :show MATCH (node {key: $key}) OPTIONAL MATCH (node)--(around) RETURN node, around
CALL () {
  MATCH (thing:Document|Entity|MergedEntity)
  WHERE NOT EXISTS { (thing)<-[:BRINGS]-(:Bundle) }
  RETURN thing.key AS key, head(labels(thing)) + ' that no bundle brings' AS breach
  UNION ALL
  MATCH (bundle:Bundle)
  WHERE NOT EXISTS { (bundle)-[:WRITTEN_AS]->(:Source) }
  RETURN bundle.key AS key, 'a bundle that has lost its words: ingest it again' AS breach
  UNION ALL
  MATCH (bundle:Bundle)
  UNWIND bundle.needs AS needed
  WITH bundle, needed
  WHERE NOT EXISTS { (:Bundle {key: needed}) }
  RETURN bundle.key AS key, 'a bundle that needs ' + needed + ', which is not there' AS breach
}
RETURN key, breach
