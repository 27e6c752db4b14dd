// What some keys identify in the graph, and the bundles that declare them
// :param keys => ['nvidia', 'observers-2025-11-12']
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Document {key: key})
  RETURN 'Document' AS kind, null AS type, [(node)<-[:BRINGS]-(bundle:Bundle) | bundle.key] AS bundles
  UNION ALL
  MATCH (node:Entity {key: key})
  RETURN
    'Entity' AS kind,
    head([label IN labels(node) WHERE label <> 'Entity' AND NOT label STARTS WITH 'Usd']) AS type,
    [(node)<-[:BRINGS]-(bundle:Bundle) | bundle.key] AS bundles
  UNION ALL
  MATCH (node:MergedEntity {key: key})
  RETURN 'Entity' AS kind, node.type AS type, [(node)<-[:BRINGS]-(bundle:Bundle) | bundle.key] AS bundles
  UNION ALL
  MATCH (node:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
  RETURN
    CASE
      WHEN node:Deal|WasDeal THEN 'Deal'
      WHEN node:Tie|WasTie THEN 'Tie'
      WHEN node:Observation|WasObservation THEN 'Observation'
      ELSE 'Statement'
    END AS kind,
    null AS type,
    [(node)<-[:ABOUT|WAS_ABOUT]-(:Claim)-[:FROM_BUNDLE]->(bundle:Bundle) | bundle.key] AS bundles
  UNION ALL
  MATCH (node:Claim {key: key})
  RETURN 'Claim' AS kind, null AS type, [(node)-[:FROM_BUNDLE]->(bundle:Bundle) | bundle.key] AS bundles
}
RETURN key, kind, type, bundles
