// {"p":{"v0":[{"key":"nvidia>openai>oracle","length":3,"entityKeys":["nvidia","openai","oracle"],"v1":0,"v3":[0,1,2]},{"key":"nvidia>openai","length":2,"entityKeys":["nvidia","openai"],"v1":1,"v3":[0,3]},{"key":"nvidia>openai>stargate","length":3,"entityKeys":["nvidia","openai","stargate"],"v1":2,"v3":[0,4,5]},{"key":"coreweave>nvidia>openai","length":3,"entityKeys":["coreweave","nvidia","openai"],"v1":3,"v3":[6,0,7]},{"key":"nvidia>openai>oracle>stargate","length":4,"entityKeys":["nvidia","openai","oracle","stargate"],"v1":4,"v3":[0,1,8,5]}],"v1":[{"kind":"Purchase","fromKey":"oracle","toKey":"nvidia","amountQualifier":"ABOUT","amountUsd":4000000000000},{"kind":"Investment","fromKey":"nvidia","toKey":"openai","amountQualifier":"UP_TO","amountUsd":10000000000000},{"kind":"Investment","fromKey":"openai","toKey":"stargate","amountQualifier":"EXACT","amountUsd":1900000000000},{"kind":"ComputeContract","fromKey":"openai","toKey":"coreweave","amountQualifier":"UP_TO","amountUsd":1190000000000},{"kind":"Investment","fromKey":"oracle","toKey":"stargate","amountQualifier":"ABOUT","amountUsd":700000000000}],"v2":2,"v3":[{"kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","fromKey":"nvidia","toKey":"openai","amountQualifier":"UP_TO","amountUsd":10000000000000,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"kind":"ComputeContract","family":"COMMERCIAL","stage":"SIGNED","binding":"BINDING","fromKey":"openai","toKey":"oracle","amountQualifier":"EXACT","amountUsd":30000000000000,"dealKeys":["openai-oracle-compute-2025"]},{"kind":"Purchase","family":"COMMERCIAL","stage":"ANNOUNCED","binding":"NON_BINDING","fromKey":"oracle","toKey":"nvidia","amountQualifier":"ABOUT","amountUsd":4000000000000,"dealKeys":["oracle-nvidia-chips-2025"]},{"kind":"Purchase","family":"COMMERCIAL","stage":"ANNOUNCED","binding":"NON_BINDING","fromKey":"openai","toKey":"nvidia","amountQualifier":null,"amountUsd":null,"dealKeys":["openai-nvidia-systems-2025"]},{"kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","fromKey":"openai","toKey":"stargate","amountQualifier":"EXACT","amountUsd":1900000000000,"dealKeys":["openai-stargate-equity-2025"]},{"kind":"Purchase","family":"COMMERCIAL","stage":"ANNOUNCED","binding":"NON_BINDING","fromKey":"stargate","toKey":"nvidia","amountQualifier":null,"amountUsd":null,"dealKeys":["stargate-nvidia-technology"]},{"kind":"Purchase","family":"COMMERCIAL","stage":"COMPLETED","binding":"BINDING","fromKey":"coreweave","toKey":"nvidia","amountQualifier":null,"amountUsd":null,"dealKeys":["coreweave-nvidia-chips-2024"]},{"kind":"ComputeContract","family":"COMMERCIAL","stage":"SIGNED","binding":"BINDING","fromKey":"openai","toKey":"coreweave","amountQualifier":"UP_TO","amountUsd":1190000000000,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"]},{"kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","fromKey":"oracle","toKey":"stargate","amountQualifier":"ABOUT","amountUsd":700000000000,"dealKeys":["oracle-stargate-equity-2025"]}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[this1.key, this1.length, COLLECT {
  UNWIND range(0, size(this1.entityKeys) - 1) AS place2
  MATCH (entity3:Entity {key: this1.entityKeys[place2]})
  RETURN [toString(entity3.key), entity3.key, entity3.name] AS row4
  ORDER BY place2
}, this1.v1, this1.v3]] AS row
UNION ALL
UNWIND $p.v1 AS item5
RETURN [item5.kind, COLLECT {
  MATCH (payer6:Entity {key: item5.fromKey})
  RETURN [toString(payer6.key), payer6.key] AS row7
  LIMIT 1
}[0], COLLECT {
  MATCH (payee8:Entity {key: item5.toKey})
  RETURN [toString(payee8.key), payee8.key] AS row9
  LIMIT 1
}[0], CASE WHEN item5.amountQualifier IS NOT NULL THEN [toString(item5.amountUsd)] END] AS row
UNION ALL
UNWIND $p.v3 AS item11
RETURN [item11.kind, item11.family, item11.stage, item11.binding, COLLECT {
  MATCH (payer12:Entity {key: item11.fromKey})
  RETURN [toString(payer12.key), payer12.key] AS row13
  LIMIT 1
}[0], COLLECT {
  MATCH (payee14:Entity {key: item11.toKey})
  RETURN [toString(payee14.key), payee14.key] AS row15
  LIMIT 1
}[0], CASE WHEN item11.amountQualifier IS NOT NULL THEN [toString(item11.amountUsd), item11.amountQualifier] END, COLLECT {
  UNWIND range(0, size(item11.dealKeys) - 1) AS place17
  MATCH (deal18:Deal {key: item11.dealKeys[place17]})
  RETURN [toString(deal18.key), deal18.key, deal18.caption, [COLLECT {
    MATCH (deal18)<-[about21:ABOUT]-(claim22:Claim)
    WHERE CASE WHEN claim22.key = deal18.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about21.standing IS NOT NULL AND claim22.key IS NOT NULL
    RETURN [CASE WHEN claim22.key = deal18.leadingClaim THEN 0 ELSE 1 END, about21.standing, claim22.key, [COLLECT {
      MATCH (claim22)-[:STATED_IN]->(document23:Document)
      RETURN [toString(document23.key), document23.url] AS row24
      LIMIT 1
    }[0]]] AS row20
    ORDER BY CASE WHEN claim22.key = deal18.leadingClaim THEN 0 ELSE 1 END, about21.standing, claim22.key
    LIMIT $p.v2
  }, null]] AS row19
  ORDER BY place17
}] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
