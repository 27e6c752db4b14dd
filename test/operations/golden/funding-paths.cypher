// {"p":{"v0":[{"length":2,"entityKeys":["softbank-group","stargate","nvidia"],"v1":0,"v2":[0,1]}],"v1":[{"amountQualifier":"EXACT","amountUsd":1900000000000}],"v2":[{"kind":"Investment","fromKey":"softbank-group","toKey":"stargate","amountQualifier":"EXACT","amountUsd":1900000000000,"dealKeys":["softbank-stargate-equity-2025"]},{"kind":"Purchase","fromKey":"stargate","toKey":"nvidia","amountQualifier":null,"amountUsd":null,"dealKeys":["stargate-nvidia-technology"]}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[this1.length, COLLECT {
  UNWIND range(0, size(this1.entityKeys) - 1) AS place2
  MATCH (entity3:Entity {key: this1.entityKeys[place2]})
  RETURN [toString(entity3.key), entity3.key] AS row4
  ORDER BY place2
}, this1.v1, this1.v2]] AS row
UNION ALL
UNWIND $p.v1 AS item5
RETURN [CASE WHEN item5.amountQualifier IS NOT NULL THEN [toString(item5.amountUsd)] END] AS row
UNION ALL
UNWIND $p.v2 AS item7
RETURN [item7.kind, COLLECT {
  MATCH (payer8:Entity {key: item7.fromKey})
  RETURN [toString(payer8.key), payer8.key] AS row9
  LIMIT 1
}[0], COLLECT {
  MATCH (payee10:Entity {key: item7.toKey})
  RETURN [toString(payee10.key), payee10.key] AS row11
  LIMIT 1
}[0], CASE WHEN item7.amountQualifier IS NOT NULL THEN [toString(item7.amountUsd)] END, COLLECT {
  UNWIND range(0, size(item7.dealKeys) - 1) AS place13
  MATCH (deal14:Deal {key: item7.dealKeys[place13]})
  RETURN [toString(deal14.key), deal14.key] AS row15
  ORDER BY place13
}] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
