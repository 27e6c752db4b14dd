// {"p":{"v0":null,"v1":"nvidia","v2":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Licence","Distribution","Observation","Statement","Tie"],"v3":51}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (conflict1:Conflict)-[:ON]->(subject2)
WHERE ($p.v0 IS NULL OR conflict1.type IN $p.v0) AND ($p.v1 IS NULL OR subject2.key = $p.v1 OR EXISTS {
  MATCH (subject2)-[:PARTY|INVOLVES|OF|TOWARDS|ABOUT|HAS|IN]-(:Entity {key: $p.v1})
})
WITH conflict1, conflict1.key AS sort3
RETURN [sort3, [conflict1.type, conflict1.field, COLLECT {
  MATCH (conflict1)-[:ON]->(subject4)
  RETURN [[label IN labels(subject4)
  WHERE label IN $p.v2][0], toString(subject4.key), subject4.key] AS row5
  LIMIT 1
}[0], COLLECT {
  MATCH (conflict1)-[:CHOSE]->(claim6:Claim)
  RETURN [conflict1.chosenValue, [COLLECT {
    MATCH (claim6)-[:STATED_IN]->(document9:Document)
    RETURN [toString(document9.key), document9.key, document9.tier] AS row10
    LIMIT 1
  }[0]]] AS row8
  LIMIT 1
}[0], COLLECT {
  MATCH (conflict1)-[passed11:PASSED_OVER]->(claim12:Claim)
  RETURN [passed11.value, [COLLECT {
    MATCH (claim12)-[:STATED_IN]->(document15:Document)
    RETURN [toString(document15.key), document15.key, document15.tier] AS row16
    LIMIT 1
  }[0]]] AS row14
  ORDER BY passed11.position
}]] AS row
ORDER BY sort3
LIMIT $p.v3
