// How bundles describe some documents or entities
// :param type => 'Entity'
// :param keys => ['nvidia']
UNWIND $keys AS key
CALL (key) {
  MATCH (thing:Document {key: key})
  WHERE $type = 'Document'
  RETURN thing
  UNION ALL
  MATCH (thing:Entity {key: key})
  WHERE $type = 'Entity'
  RETURN thing
  UNION ALL
  MATCH (thing:MergedEntity {key: key})
  WHERE $type = 'Entity'
  RETURN thing
}
MATCH (thing)<-[brings:BRINGS]-(bundle:Bundle)
RETURN key, bundle.key AS bundle, toString(bundle.recordedOn) AS recordedOn, brings.states AS states
