// {"p":{"v0":[{"key":"nvidia>openai>oracle","length":3,"entityKeys":["nvidia","openai","oracle"],"v1":0,"v3":[0,1,2]},{"key":"nvidia>openai","length":2,"entityKeys":["nvidia","openai"],"v1":1,"v3":[0,3]},{"key":"nvidia>openai>stargate","length":3,"entityKeys":["nvidia","openai","stargate"],"v1":2,"v3":[0,4,5]},{"key":"coreweave>nvidia>openai","length":3,"entityKeys":["coreweave","nvidia","openai"],"v1":3,"v3":[6,0,7]},{"key":"nvidia>openai>oracle>stargate","length":4,"entityKeys":["nvidia","openai","oracle","stargate"],"v1":4,"v3":[0,1,8,5]}],"v1":[{"fromKey":"oracle","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":4000000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":4000000000000,"undisclosedCount":0},"dealKeys":["oracle-nvidia-chips-2025"],"tieKeys":[]},{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":10000000000000,"undisclosedCount":0},"dealKeys":["nvidia-openai-letter-of-intent-2025"],"tieKeys":[]},{"fromKey":"openai","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":1900000000000,"amountQualifier":"EXACT","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":1900000000000,"undisclosedCount":0},"dealKeys":["openai-stargate-equity-2025"],"tieKeys":[]},{"fromKey":"openai","toKey":"coreweave","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":1190000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"totals":{"committedUsd":400000000000,"upToUsd":1840000000000,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"],"tieKeys":[]},{"fromKey":"oracle","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":700000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":700000000000,"undisclosedCount":0},"dealKeys":["oracle-stargate-equity-2025"],"tieKeys":[]}],"v2":2,"v3":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":10000000000000,"undisclosedCount":0},"dealKeys":["nvidia-openai-letter-of-intent-2025"],"tieKeys":[]},{"fromKey":"openai","toKey":"oracle","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":30000000000000,"amountQualifier":"EXACT","undisclosedCount":0,"totals":{"committedUsd":30000000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"dealKeys":["openai-oracle-compute-2025"],"tieKeys":[]},{"fromKey":"oracle","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":4000000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":4000000000000,"undisclosedCount":0},"dealKeys":["oracle-nvidia-chips-2025"],"tieKeys":[]},{"fromKey":"openai","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["openai-nvidia-systems-2025"],"tieKeys":[]},{"fromKey":"openai","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":1900000000000,"amountQualifier":"EXACT","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":1900000000000,"undisclosedCount":0},"dealKeys":["openai-stargate-equity-2025"],"tieKeys":[]},{"fromKey":"stargate","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["stargate-nvidia-technology"],"tieKeys":[]},{"fromKey":"coreweave","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"COMPLETED","binding":"BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["coreweave-nvidia-chips-2024"],"tieKeys":[]},{"fromKey":"openai","toKey":"coreweave","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":1190000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"totals":{"committedUsd":400000000000,"upToUsd":1840000000000,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"],"tieKeys":[]},{"fromKey":"oracle","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":700000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":700000000000,"undisclosedCount":0},"dealKeys":["oracle-stargate-equity-2025"],"tieKeys":[]}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[this1.key, this1.length, COLLECT {
  UNWIND range(0, size(this1.entityKeys) - 1) AS place2
  MATCH (entity3:Entity {key: this1.entityKeys[place2]})
  RETURN [entity3.key, entity3.name] AS row4
  ORDER BY place2
}, this1.v1, this1.v3]] AS row
UNION ALL
UNWIND $p.v1 AS item5
RETURN [item5.kind, COLLECT {
  MATCH (payer6:Entity {key: item5.fromKey})
  RETURN [payer6.key] AS row7
  LIMIT 1
}[0], COLLECT {
  MATCH (payee8:Entity {key: item5.toKey})
  RETURN [payee8.key] AS row9
  LIMIT 1
}[0], CASE WHEN item5.amountQualifier IS NOT NULL THEN [toString(item5.amountUsd)] END] AS row
UNION ALL
UNWIND $p.v3 AS item11
RETURN [item11.kind, item11.family, item11.stage, item11.binding, COLLECT {
  MATCH (payer12:Entity {key: item11.fromKey})
  RETURN [payer12.key] AS row13
  LIMIT 1
}[0], COLLECT {
  MATCH (payee14:Entity {key: item11.toKey})
  RETURN [payee14.key] AS row15
  LIMIT 1
}[0], CASE WHEN item11.amountQualifier IS NOT NULL THEN [toString(item11.amountUsd), item11.amountQualifier] END, COLLECT {
  UNWIND range(0, size(item11.dealKeys) - 1) AS place17
  MATCH (deal18:Deal {key: item11.dealKeys[place17]})
  RETURN [deal18.key, deal18.caption, [COLLECT {
    MATCH (deal18)<-[about21:ABOUT]-(claim22:Claim)
    WHERE CASE WHEN claim22.key = deal18.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about21.standing IS NOT NULL AND claim22.key IS NOT NULL
    RETURN [[COLLECT {
      MATCH (claim22)-[:STATED_IN]->(document23:Document)
      RETURN [document23.url] AS row24
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
