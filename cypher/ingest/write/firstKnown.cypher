// Writes the first day on which entities and their names are known: a name by the documents that use it (the name that
// readers see, as long as the entity), an entity by its names and by the subjects that concern it. An entity that no
// document mentions is known in the present only.
// :param keys => ['nvidia']
UNWIND $keys AS key
MATCH (entity:Entity {key: key})
CALL (entity) {
  MATCH (entity)-[bears:KNOWN_AS]->(name:Name)
  OPTIONAL MATCH (name)-[:USED_IN]->(document:Document)
  WITH entity, bears, name, min(document.knownFrom) AS day
  SET bears.knownFrom = CASE WHEN name.text <> entity.name THEN day END
  RETURN min(day) AS named
}
CALL (entity) {
  MATCH (entity)-[takes:PARTY|WAS_PARTY|INVOLVES|WAS_INVOLVES|FOR_CAPACITY|WAS_FOR_CAPACITY]-()
  RETURN min(takes.knownFrom) AS taking
}
CALL (entity) {
  MATCH (entity)-[:OF|TOWARDS|HAS|IN|SAID|ABOUT|WAS_ABOUT]-()-[:STATE]->(state)
  RETURN min(state.knownFrom) AS told
}
CALL (named, taking, told) {
  UNWIND [named, taking, told, date('9999-12-31')] AS day
  RETURN min(day) AS first
}
SET entity.knownFrom = first
