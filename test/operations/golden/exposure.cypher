// {"p":{"v0":[{"entityKey":"oracle","atStakeUsd":30000000000000,"v1":0,"v2":[0],"v3":null},{"entityKey":"coreweave","atStakeUsd":400000000000,"v1":1,"v2":[1],"v3":null},{"entityKey":"nvidia","atStakeUsd":0,"v1":2,"v2":[2,3],"v3":null},{"entityKey":"softbank-group","atStakeUsd":0,"v1":3,"v2":[4],"v3":null},{"entityKey":"svf2","atStakeUsd":0,"v1":3,"v2":[4],"v3":null}],"v1":[{"committedUsd":30000000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},{"committedUsd":400000000000,"upToUsd":1840000000000,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":10000000000000,"undisclosedCount":1},{"committedUsd":2250000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1}],"v2":[{"role":"SUPPLIER","sums":{"committedUsd":30000000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"dealKeys":["openai-oracle-compute-2025"]},{"role":"SUPPLIER","sums":{"committedUsd":400000000000,"upToUsd":1840000000000,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-05","openai-coreweave-contract-2025-09"]},{"role":"SUPPLIER","sums":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["openai-nvidia-systems-2025"]},{"role":"INVESTOR","sums":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":10000000000000,"undisclosedCount":0},"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"role":"INVESTOR","sums":{"committedUsd":2250000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]}],"v3":[]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[COLLECT {
  MATCH (entity2:Entity {key: this1.entityKey})
  RETURN [toString(entity2.key), entity2.key, entity2.name] AS row3
  LIMIT 1
}[0], toString(this1.atStakeUsd), this1.v1, this1.v2, this1.v3]] AS row
UNION ALL
UNWIND $p.v1 AS item4
RETURN [toString(item4.committedUsd), toString(item4.upToUsd), toString(item4.paidUsd), toString(item4.nonBindingUsd), item4.undisclosedCount] AS row
UNION ALL
UNWIND $p.v2 AS item5
RETURN [item5.role, [item6 IN [item5.sums]
WHERE item6 IS NOT NULL | [toString(item6.committedUsd), toString(item6.upToUsd), toString(item6.paidUsd), toString(item6.nonBindingUsd), item6.undisclosedCount]][0], COLLECT {
  UNWIND item5.dealKeys AS key7
  MATCH (deal8:Deal {key: key7})
  RETURN [toString(deal8.key), deal8.key, deal8.caption] AS row9
  ORDER BY key7
}] AS row
UNION ALL
UNWIND $p.v3 AS item10
RETURN [toString(item10.low), toString(item10.high), COLLECT {
  MATCH (observation11:Observation {key: item10.observationKey})
  RETURN [toString(observation11.key), observation11.key] AS row12
  LIMIT 1
}[0]] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
