// {"p":{"v0":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v1":6,"v2":["MARKET_VALUE"],"v3":"nvidia","v4":51}}
CYPHER 5
MATCH (observation1:Observation)
WHERE observation1.sortDate IS NOT NULL AND observation1.key IS NOT NULL AND ((observation1.metric IN $p.v2) AND (EXISTS {
  MATCH (observation1)-[:OF]->(entity11:Entity)
  WHERE entity11.key = $p.v3
  RETURN entity11
}))
RETURN [toString(observation1.sortDate), observation1.key, [observation1.key, observation1.metric, toString(observation1.value), observation1.unit, observation1.currency, [item3 IN [CASE WHEN observation1.dateFrom IS NOT NULL THEN {from: observation1.dateFrom, to: observation1.dateTo, precision: observation1.datePrecision} END]
WHERE item3 IS NOT NULL | [toString(item3.from), toString(item3.to), item3.precision]][0], COLLECT {
  MATCH (observation1)-[:OF]->(entity4:Entity)
  RETURN [[label IN labels(entity4)
  WHERE label IN $p.v0][0], entity4.key] AS row5
  LIMIT 1
}[0], [COLLECT {
  MATCH (observation1)<-[about7:ABOUT]-(claim8:Claim)
  WHERE about7.position IS NOT NULL AND claim8.key IS NOT NULL
  RETURN [about7.position, claim8.key, [COLLECT {
    MATCH (claim8)-[:STATED_IN]->(document9:Document)
    RETURN [document9.key] AS row10
    LIMIT 1
  }[0]]] AS row6
  ORDER BY about7.position, claim8.key
  LIMIT $p.v1
}, null]]] AS row
ORDER BY observation1.sortDate, observation1.key
LIMIT $p.v4
