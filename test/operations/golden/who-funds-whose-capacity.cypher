// {"p":{"v0":[{"funderKey":"nvidia","providerKey":"oracle","consumerKey":"openai","v1":[0],"v2":[0],"flowsBackToFunder":true},{"funderKey":"nvidia","providerKey":"coreweave","consumerKey":"openai","v1":[0],"v2":[1],"flowsBackToFunder":true},{"funderKey":"svf2","providerKey":"oracle","consumerKey":"openai","v1":[1],"v2":[0],"flowsBackToFunder":false},{"funderKey":"nvidia","providerKey":"nvidia","consumerKey":"openai","v1":[0],"v2":[2],"flowsBackToFunder":true},{"funderKey":"svf2","providerKey":"coreweave","consumerKey":"openai","v1":[1],"v2":[1],"flowsBackToFunder":false},{"funderKey":"svf2","providerKey":"nvidia","consumerKey":"openai","v1":[1],"v2":[2],"flowsBackToFunder":false}],"v1":[{"kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","fromKey":"nvidia","toKey":"openai","amountQualifier":"UP_TO","amountUsd":10000000000000,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"kind":"Investment","family":"FUNDING","stage":"COMPLETED","fromKey":"svf2","toKey":"openai","amountQualifier":null,"amountUsd":null,"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]}],"v2":[{"kind":"ComputeContract","family":"COMMERCIAL","stage":"SIGNED","fromKey":"openai","toKey":"oracle","amountQualifier":"EXACT","amountUsd":30000000000000,"dealKeys":["openai-oracle-compute-2025"]},{"kind":"ComputeContract","family":"COMMERCIAL","stage":"SIGNED","fromKey":"openai","toKey":"coreweave","amountQualifier":"UP_TO","amountUsd":1190000000000,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"]},{"kind":"Purchase","family":"COMMERCIAL","stage":"ANNOUNCED","fromKey":"openai","toKey":"nvidia","amountQualifier":null,"amountUsd":null,"dealKeys":["openai-nvidia-systems-2025"]}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[COLLECT {
  MATCH (funder2:Entity {key: this1.funderKey})
  RETURN [toString(funder2.key), funder2.key, funder2.name] AS row3
  LIMIT 1
}[0], COLLECT {
  MATCH (provider4:Entity {key: this1.providerKey})
  RETURN [toString(provider4.key), provider4.key, provider4.name] AS row5
  LIMIT 1
}[0], COLLECT {
  MATCH (consumer6:Entity {key: this1.consumerKey})
  RETURN [toString(consumer6.key), consumer6.key, consumer6.name] AS row7
  LIMIT 1
}[0], this1.v1, this1.v2, this1.flowsBackToFunder]] AS row
UNION ALL
UNWIND $p.v1 AS item8
RETURN [item8.kind, item8.family, item8.stage, COLLECT {
  MATCH (payer9:Entity {key: item8.fromKey})
  RETURN [toString(payer9.key), payer9.key] AS row10
  LIMIT 1
}[0], COLLECT {
  MATCH (payee11:Entity {key: item8.toKey})
  RETURN [toString(payee11.key), payee11.key] AS row12
  LIMIT 1
}[0], CASE WHEN item8.amountQualifier IS NOT NULL THEN [toString(item8.amountUsd), item8.amountQualifier] END, COLLECT {
  UNWIND range(0, size(item8.dealKeys) - 1) AS place14
  MATCH (deal15:Deal {key: item8.dealKeys[place14]})
  RETURN [toString(deal15.key), deal15.key, deal15.caption] AS row16
  ORDER BY place14
}] AS row
UNION ALL
UNWIND $p.v2 AS item17
RETURN [item17.kind, item17.family, item17.stage, COLLECT {
  MATCH (payer18:Entity {key: item17.fromKey})
  RETURN [toString(payer18.key), payer18.key] AS row19
  LIMIT 1
}[0], COLLECT {
  MATCH (payee20:Entity {key: item17.toKey})
  RETURN [toString(payee20.key), payee20.key] AS row21
  LIMIT 1
}[0], CASE WHEN item17.amountQualifier IS NOT NULL THEN [toString(item17.amountUsd), item17.amountQualifier] END, COLLECT {
  UNWIND range(0, size(item17.dealKeys) - 1) AS place23
  MATCH (deal24:Deal {key: item17.dealKeys[place23]})
  RETURN [toString(deal24.key), deal24.key, deal24.caption] AS row25
  ORDER BY place23
}] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
