// For each of some claims, documents or entities, one bundle that declares it
// :param keys => ['nvidia', 'cnbc-2025-11-11']
UNWIND $keys AS key
CALL (key) {
  MATCH (:Claim {key: key})-[:FROM_BUNDLE]->(bundle:Bundle)
  RETURN bundle
  UNION ALL
  MATCH (:Document {key: key})<-[:BRINGS]-(bundle:Bundle)
  RETURN bundle
  UNION ALL
  MATCH (:Entity {key: key})<-[:BRINGS]-(bundle:Bundle)
  RETURN bundle
  UNION ALL
  MATCH (:MergedEntity {key: key})<-[:BRINGS]-(bundle:Bundle)
  RETURN bundle
}
WITH key, min(bundle.key) AS bundle
RETURN DISTINCT bundle ORDER BY bundle
