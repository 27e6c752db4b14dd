// {"p":{"v0":6,"v1":["MARKET_VALUE"],"v2":"nvidia","v3":51}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (observation1:Observation)
WHERE observation1.sortDate IS NOT NULL AND observation1.key IS NOT NULL AND ((observation1.metric IN $p.v1) AND (EXISTS {
  MATCH (observation1)-[:OF]->(entity10:Entity)
  WHERE entity10.key = $p.v2
  RETURN entity10
}))
RETURN [toString(observation1.sortDate), observation1.key, [toString(observation1.key), observation1.key, observation1.metric, toString(observation1.value), observation1.unit, observation1.currency, CASE WHEN observation1.datePrecision IS NOT NULL THEN [toString(observation1.dateFrom), toString(observation1.dateTo), observation1.datePrecision] END, COLLECT {
  MATCH (observation1)-[:OF]->(entity3:Entity)
  RETURN [toString(entity3.key), entity3.key] AS row4
  LIMIT 1
}[0], [COLLECT {
  MATCH (observation1)<-[about6:ABOUT]-(claim7:Claim)
  WHERE CASE WHEN claim7.key = observation1.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about6.standing IS NOT NULL AND claim7.key IS NOT NULL
  RETURN [CASE WHEN claim7.key = observation1.leadingClaim THEN 0 ELSE 1 END, about6.standing, claim7.key, [COLLECT {
    MATCH (claim7)-[:STATED_IN]->(document8:Document)
    RETURN [toString(document8.key), document8.key] AS row9
    LIMIT 1
  }[0]]] AS row5
  ORDER BY CASE WHEN claim7.key = observation1.leadingClaim THEN 0 ELSE 1 END, about6.standing, claim7.key
  LIMIT $p.v0
}, null]]] AS row
ORDER BY observation1.sortDate, observation1.key
LIMIT $p.v3
