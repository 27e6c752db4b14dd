// What some keys stand for in the graph
// :param keys => ['nvidia', 'observers-2025-11-12']
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Document {key: key})
  RETURN 'Document' AS kind, null AS type
  UNION ALL
  MATCH (node:Entity {key: key})
  RETURN 'Entity' AS kind, head([label IN labels(node) WHERE label <> 'Entity' AND NOT label STARTS WITH 'Usd']) AS type
  UNION ALL
  MATCH (node:MergedEntity {key: key})
  RETURN 'Entity' AS kind, node.type AS type
  UNION ALL
  MATCH (node:Deal|WasDeal {key: key})
  RETURN 'Deal' AS kind, null AS type
  UNION ALL
  MATCH (node:Tie|WasTie {key: key})
  RETURN 'Tie' AS kind, null AS type
  UNION ALL
  MATCH (node:Observation|WasObservation {key: key})
  RETURN 'Observation' AS kind, null AS type
  UNION ALL
  MATCH (node:Statement|WasStatement {key: key})
  RETURN 'Statement' AS kind, null AS type
  UNION ALL
  MATCH (node:Claim {key: key})
  RETURN 'Claim' AS kind, null AS type
}
RETURN key, kind, type
