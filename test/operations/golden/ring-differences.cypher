// {"p":{"v0":[{"complete":true,"opened":[{"key":"nvidia>openai>oracle","entityKeys":["nvidia","openai","oracle"],"dealKeys":["nvidia-openai-letter-of-intent-2025","openai-oracle-compute-2025"],"asOf":"9999-12-31","knownAt":"2025-11-30"},{"key":"nvidia>openai","entityKeys":["nvidia","openai"],"dealKeys":["nvidia-openai-letter-of-intent-2025","openai-nvidia-systems-2025"],"asOf":"9999-12-31","knownAt":"2025-11-30"},{"key":"nvidia>openai>stargate","entityKeys":["nvidia","openai","stargate"],"dealKeys":["nvidia-openai-letter-of-intent-2025","stargate-nvidia-technology"],"asOf":"9999-12-31","knownAt":"2025-11-30"},{"key":"nvidia>openai>oracle>stargate","entityKeys":["nvidia","openai","oracle","stargate"],"dealKeys":["nvidia-openai-letter-of-intent-2025","openai-oracle-compute-2025","stargate-nvidia-technology"],"asOf":"9999-12-31","knownAt":"2025-11-30"}],"closed":[]}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [this1.complete, [item2 IN this1.opened
WHERE item2 IS NOT NULL | [item2.key, COLLECT {
  UNWIND range(0, size(item2.entityKeys) - 1) AS place3
  MATCH (entity4:Entity {key: item2.entityKeys[place3]})
  MATCH (entity4)-[:STATE*0..1]->(state5)
  WHERE COUNT { (state5)-[:STATE]->()
  } = 0 AND coalesce(state5.validFrom <= date(item2.asOf), true) AND coalesce(date(item2.asOf) < state5.validTo, true) AND coalesce(state5.knownFrom <= date(item2.knownAt), true) AND coalesce(date(item2.knownAt) < state5.knownTo, true)
  RETURN [toString(entity4.key), item2.asOf, item2.knownAt, entity4.key, state5.name] AS row8
  ORDER BY place3
}, COLLECT {
  MATCH (deal9:Deal|WasDeal)
  WHERE deal9.key IN item2.dealKeys
  MATCH (deal9)-[:STATE*0..1]->(state10)
  WHERE COUNT { (state10)-[:STATE]->()
  } = 0 AND coalesce(state10.validFrom <= date(item2.asOf), true) AND coalesce(date(item2.asOf) < state10.validTo, true) AND coalesce(state10.knownFrom <= date(item2.knownAt), true) AND coalesce(date(item2.knownAt) < state10.knownTo, true)
  RETURN [toString(deal9.key), item2.asOf, item2.knownAt, deal9.key, state10.caption] AS row13
  ORDER BY deal9.key
}]], [item14 IN this1.closed
WHERE item14 IS NOT NULL | [item14.key, COLLECT {
  UNWIND range(0, size(item14.entityKeys) - 1) AS place15
  MATCH (entity16:Entity {key: item14.entityKeys[place15]})
  MATCH (entity16)-[:STATE*0..1]->(state17)
  WHERE COUNT { (state17)-[:STATE]->()
  } = 0 AND coalesce(state17.validFrom <= date(item14.asOf), true) AND coalesce(date(item14.asOf) < state17.validTo, true) AND coalesce(state17.knownFrom <= date(item14.knownAt), true) AND coalesce(date(item14.knownAt) < state17.knownTo, true)
  RETURN [toString(entity16.key), item14.asOf, item14.knownAt, entity16.key, state17.name] AS row20
  ORDER BY place15
}, COLLECT {
  MATCH (deal21:Deal|WasDeal)
  WHERE deal21.key IN item14.dealKeys
  MATCH (deal21)-[:STATE*0..1]->(state22)
  WHERE COUNT { (state22)-[:STATE]->()
  } = 0 AND coalesce(state22.validFrom <= date(item14.asOf), true) AND coalesce(date(item14.asOf) < state22.validTo, true) AND coalesce(state22.knownFrom <= date(item14.knownAt), true) AND coalesce(date(item14.knownAt) < state22.knownTo, true)
  RETURN [toString(deal21.key), item14.asOf, item14.knownAt, deal21.key, state22.caption] AS row25
  ORDER BY deal21.key
}]]] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
