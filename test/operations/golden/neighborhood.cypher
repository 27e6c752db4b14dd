// {"p":{"v0":[{"complete":true,"nodeKeys":["openai","coreweave","mgx","nvidia","oracle","softbank-group","stargate","svf2"],"edges":[{"key":"mgx>openai","fromKey":"mgx","toKey":"openai","kind":"PARTNERS_WITH","kinds":["Partnership"],"family":"NONE","families":["NONE"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["stargate-announcement-2025"],"tieKeys":[]},{"key":"nvidia>openai","fromKey":"nvidia","toKey":"openai","kind":"INVESTS_IN","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":10000000000000,"undisclosedCount":0},"dealKeys":["nvidia-openai-letter-of-intent-2025"],"tieKeys":[]},{"key":"openai>coreweave","fromKey":"openai","toKey":"coreweave","kind":"BUYS_FROM","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":1190000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"totals":{"committedUsd":400000000000,"upToUsd":1840000000000,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"],"tieKeys":[]},{"key":"openai>nvidia","fromKey":"openai","toKey":"nvidia","kind":"BUYS_FROM","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["openai-nvidia-systems-2025"],"tieKeys":[]},{"key":"openai>oracle","fromKey":"openai","toKey":"oracle","kind":"BUYS_FROM","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":30000000000000,"amountQualifier":"EXACT","undisclosedCount":0,"totals":{"committedUsd":30000000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"dealKeys":["openai-oracle-compute-2025"],"tieKeys":[]},{"key":"openai>stargate","fromKey":"openai","toKey":"stargate","kind":"INVESTS_IN","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":1900000000000,"amountQualifier":"EXACT","undisclosedCount":0,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":1900000000000,"undisclosedCount":0},"dealKeys":["openai-stargate-equity-2025"],"tieKeys":[]},{"key":"openai>coreweave","fromKey":"openai","toKey":"coreweave","kind":"OWNS","kinds":[],"family":"NONE","families":[],"stage":null,"binding":null,"amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":[],"tieKeys":["openai-shares-of-coreweave-2025"]},{"key":"openai>oracle","fromKey":"openai","toKey":"oracle","kind":"PARTNERS_WITH","kinds":["Partnership"],"family":"NONE","families":["NONE"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["stargate-announcement-2025"],"tieKeys":[]},{"key":"openai>softbank-group","fromKey":"openai","toKey":"softbank-group","kind":"PARTNERS_WITH","kinds":["Partnership"],"family":"NONE","families":["NONE"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["stargate-announcement-2025"],"tieKeys":[]},{"key":"svf2>openai","fromKey":"svf2","toKey":"openai","kind":"INVESTS_IN","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"COMPLETED","binding":"BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"totals":{"committedUsd":2250000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"],"tieKeys":[]}]}],"v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [this1.complete, COLLECT {
  UNWIND range(0, size(this1.nodeKeys) - 1) AS place2
  MATCH (entity3:Entity {key: this1.nodeKeys[place2]})
  RETURN [[label IN labels(entity3)
  WHERE label IN $p.v1][0], toString(entity3.key), entity3.key, entity3.name, entity3.caption] AS row4
  ORDER BY place2
}, [item5 IN this1.edges
WHERE item5 IS NOT NULL | [item5.kind, item5.family, item5.stage, COLLECT {
  MATCH (payer6:Entity {key: item5.fromKey})
  RETURN [toString(payer6.key), payer6.key] AS row7
  LIMIT 1
}[0], COLLECT {
  MATCH (payee8:Entity {key: item5.toKey})
  RETURN [toString(payee8.key), payee8.key] AS row9
  LIMIT 1
}[0], CASE WHEN item5.amountQualifier IS NOT NULL THEN [toString(item5.amountUsd)] END, COLLECT {
  UNWIND range(0, size(item5.dealKeys) - 1) AS place11
  MATCH (deal12:Deal {key: item5.dealKeys[place11]})
  RETURN [toString(deal12.key), deal12.key] AS row13
  ORDER BY place11
}]]] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
