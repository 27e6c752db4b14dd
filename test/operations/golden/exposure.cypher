// {"p":{"v0":[{"key":"oracle","entityKey":"oracle","depth":1,"roles":["SUPPLIER"],"direct":{"committedUsd":30000000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"through":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"viaKeys":[],"dealKeys":["openai-oracle-compute-2025"]},{"key":"nvidia","entityKey":"nvidia","depth":1,"roles":["FUNDER","SUPPLIER"],"direct":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":10000000000000,"undisclosedCount":1},"through":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":4000000000000,"undisclosedCount":0},"viaKeys":["oracle"],"dealKeys":["nvidia-openai-letter-of-intent-2025","openai-nvidia-systems-2025","oracle-nvidia-chips-2025"]},{"key":"svf2","entityKey":"svf2","depth":1,"roles":["FUNDER"],"direct":{"committedUsd":2250000000000,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":1},"through":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"viaKeys":[],"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]},{"key":"coreweave","entityKey":"coreweave","depth":1,"roles":["SUPPLIER"],"direct":{"committedUsd":400000000000,"upToUsd":1840000000000,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"through":{"committedUsd":0,"upToUsd":0,"paidUsd":0,"nonBindingUsd":0,"undisclosedCount":0},"viaKeys":[],"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-05","openai-coreweave-contract-2025-09"]}]}}
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
}[0], this1.depth, this1.roles, [item4 IN [this1.direct]
WHERE item4 IS NOT NULL | [toString(item4.committedUsd), toString(item4.upToUsd), toString(item4.paidUsd), toString(item4.nonBindingUsd)]][0], [item5 IN [this1.through]
WHERE item5 IS NOT NULL | [toString(item5.committedUsd), toString(item5.upToUsd), toString(item5.paidUsd), toString(item5.nonBindingUsd)]][0], COLLECT {
  UNWIND this1.dealKeys AS key6
  MATCH (deal7:Deal {key: key6})
  RETURN [deal7.key] AS row8
  ORDER BY key6
}]] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
