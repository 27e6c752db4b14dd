// Of some keys those that none of some bundles brings, what they stand for, and one bundle that does bring it
// :param keys => ['nvidia', 'observers-2025-11-12']
// :param bundles => ['seed-article']
UNWIND $keys AS key
CALL (key) {
  MATCH (:Document {key: key})<-[:BRINGS]-(bundle:Bundle)
  RETURN 'Document' AS kind, bundle
  UNION ALL
  MATCH (:Entity {key: key})<-[:BRINGS]-(bundle:Bundle)
  RETURN 'Entity' AS kind, bundle
  UNION ALL
  MATCH (:MergedEntity {key: key})<-[:BRINGS]-(bundle:Bundle)
  RETURN 'Entity' AS kind, bundle
  UNION ALL
  MATCH (:Deal|WasDeal {key: key})<-[:ABOUT|WAS_ABOUT]-(:Claim)-[:FROM_BUNDLE]->(bundle:Bundle)
  RETURN 'Deal' AS kind, bundle
  UNION ALL
  MATCH (:Observation|WasObservation {key: key})<-[:ABOUT|WAS_ABOUT]-(:Claim)-[:FROM_BUNDLE]->(bundle:Bundle)
  RETURN 'Observation' AS kind, bundle
  UNION ALL
  MATCH (:Statement|WasStatement {key: key})<-[:ABOUT|WAS_ABOUT]-(:Claim)-[:FROM_BUNDLE]->(bundle:Bundle)
  RETURN 'Statement' AS kind, bundle
  UNION ALL
  MATCH (:Claim {key: key})-[:FROM_BUNDLE]->(bundle:Bundle)
  RETURN 'Claim' AS kind, bundle
}
WITH key, kind, collect(DISTINCT bundle.key) AS bringers
WHERE none(bringer IN bringers WHERE bringer IN $bundles)
UNWIND bringers AS bringer
RETURN key, kind, min(bringer)
