// {"p":{"v0":[{"key":"openai>oracle","fromKey":"openai","toKey":"oracle","kind":"ComputeContract","family":"COMMERCIAL","stage":"SIGNED","binding":"BINDING","amountQualifier":"EXACT","amountUsd":30000000000000,"dealKeys":["openai-oracle-compute-2025"]},{"key":"nvidia>openai","fromKey":"nvidia","toKey":"openai","kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":"UP_TO","amountUsd":10000000000000,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"key":"oracle>nvidia","fromKey":"oracle","toKey":"nvidia","kind":"Purchase","family":"COMMERCIAL","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":"ABOUT","amountUsd":4000000000000,"dealKeys":["oracle-nvidia-chips-2025"]},{"key":"softbank-group>stargate","fromKey":"softbank-group","toKey":"stargate","kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":"EXACT","amountUsd":1900000000000,"dealKeys":["softbank-stargate-equity-2025"]},{"key":"openai>stargate","fromKey":"openai","toKey":"stargate","kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":"EXACT","amountUsd":1900000000000,"dealKeys":["openai-stargate-equity-2025"]},{"key":"openai>coreweave","fromKey":"openai","toKey":"coreweave","kind":"ComputeContract","family":"COMMERCIAL","stage":"SIGNED","binding":"BINDING","amountQualifier":"UP_TO","amountUsd":1190000000000,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"]},{"key":"oracle>stargate","fromKey":"oracle","toKey":"stargate","kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":"ABOUT","amountUsd":700000000000,"dealKeys":["oracle-stargate-equity-2025"]},{"key":"mgx>stargate","fromKey":"mgx","toKey":"stargate","kind":"Investment","family":"FUNDING","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":"ABOUT","amountUsd":700000000000,"dealKeys":["mgx-stargate-equity-2025"]},{"key":"svf2>openai","fromKey":"svf2","toKey":"openai","kind":"Investment","family":"FUNDING","stage":"COMPLETED","binding":"BINDING","amountQualifier":null,"amountUsd":null,"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]},{"key":"stargate>nvidia","fromKey":"stargate","toKey":"nvidia","kind":"Purchase","family":"COMMERCIAL","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":null,"amountUsd":null,"dealKeys":["stargate-nvidia-technology"]},{"key":"openai>nvidia","fromKey":"openai","toKey":"nvidia","kind":"Purchase","family":"COMMERCIAL","stage":"ANNOUNCED","binding":"NON_BINDING","amountQualifier":null,"amountUsd":null,"dealKeys":["openai-nvidia-systems-2025"]},{"key":"coreweave>nvidia","fromKey":"coreweave","toKey":"nvidia","kind":"Purchase","family":"COMMERCIAL","stage":"COMPLETED","binding":"BINDING","amountQualifier":null,"amountUsd":null,"dealKeys":["coreweave-nvidia-chips-2024"]}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[this1.key, COLLECT {
  MATCH (payer2:Entity {key: this1.fromKey})
  RETURN [toString(payer2.key), payer2.key, payer2.name] AS row3
  LIMIT 1
}[0], COLLECT {
  MATCH (payee4:Entity {key: this1.toKey})
  RETURN [toString(payee4.key), payee4.key, payee4.name] AS row5
  LIMIT 1
}[0], this1.kind, this1.family, this1.stage, this1.binding, CASE WHEN this1.amountQualifier IS NOT NULL THEN [toString(this1.amountUsd), this1.amountQualifier] END, COLLECT {
  UNWIND range(0, size(this1.dealKeys) - 1) AS place7
  MATCH (deal8:Deal {key: this1.dealKeys[place7]})
  RETURN [toString(deal8.key), deal8.key] AS row9
  ORDER BY place7
}]] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
