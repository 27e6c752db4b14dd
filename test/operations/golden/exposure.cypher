// {"p":{"v0":[{"entityKey":"oracle","depth":1,"roles":["SUPPLIER"],"v1":0,"v2":0,"dealKeys":["openai-oracle-compute-2025"]},{"entityKey":"nvidia","depth":1,"roles":["FUNDER","SUPPLIER"],"v1":1,"v2":1,"dealKeys":["nvidia-openai-letter-of-intent-2025","openai-nvidia-systems-2025","oracle-nvidia-chips-2025"]},{"entityKey":"svf2","depth":1,"roles":["FUNDER"],"v1":2,"v2":0,"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]},{"entityKey":"coreweave","depth":1,"roles":["SUPPLIER"],"v1":3,"v2":0,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-05","openai-coreweave-contract-2025-09"]}],"v1":[{"committedUsd":30000000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0},{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":10000000000000},{"committedUsd":2250000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0},{"committedUsd":400000000000,"upToUsd":1840000000000,"paidUsd":0,"nonBindingUsd":0}],"v2":[{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0},{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":4000000000000}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[COLLECT {
  MATCH (entity2:Entity {key: this1.entityKey})
  RETURN [entity2.key, entity2.name] AS row3
  LIMIT 1
}[0], this1.depth, this1.roles, this1.v1, this1.v2, COLLECT {
  UNWIND this1.dealKeys AS key6
  MATCH (deal7:Deal {key: key6})
  RETURN [deal7.key] AS row8
  ORDER BY key6
}]] AS row
UNION ALL
UNWIND $p.v1 AS item4
RETURN [toString(item4.committedUsd), toString(item4.upToUsd), toString(item4.paidUsd), toString(item4.nonBindingUsd)] AS row
UNION ALL
UNWIND $p.v2 AS item5
RETURN [toString(item5.committedUsd), toString(item5.upToUsd), toString(item5.paidUsd), toString(item5.nonBindingUsd)] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
