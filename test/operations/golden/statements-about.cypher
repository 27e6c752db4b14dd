// {"p":{"v0":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified","Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Licence","Distribution","Observation"],"v1":6,"v2":"nvidia","v3":51}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (statement1:Statement)
WHERE statement1.sortDate IS NOT NULL AND statement1.key IS NOT NULL AND ((true) AND (EXISTS {
  MATCH (statement1)-[:ABOUT]->(entity20:Entity)
  WHERE entity20.key = $p.v2
  RETURN entity20
}))
RETURN [toString(statement1.sortDate), statement1.key, [toString(statement1.key), statement1.key, statement1.summary, statement1.stance, statement1.topic, CASE WHEN statement1.saidPrecision IS NOT NULL THEN [toString(statement1.saidFrom), toString(statement1.saidTo), statement1.saidPrecision] END, COLLECT {
  MATCH (speaker3:Entity)-[:SAID]->(statement1)
  RETURN [toString(speaker3.key), speaker3.key, speaker3.name] AS row4
  LIMIT 1
}[0], COLLECT {
  MATCH (speaker5:Entity)-[:SAID]->(statement1)
  MATCH (speaker5)-[role6:HOLDS_ROLE]->(place7:Entity)
  WHERE role6.knownTo IS NULL AND coalesce(role6.validFrom, date('0001-01-01')) <= coalesce(statement1.saidTo, date('9999-12-31')) AND coalesce(statement1.saidFrom, date('0001-01-01')) < coalesce(role6.validTo, date('9999-12-31'))
  WITH role6.title + ', ' + place7.name AS held10, role6.validFrom AS sort11, role6.tieKey AS sort12
  RETURN held10 AS row9
  ORDER BY sort11 DESC, sort12
  LIMIT 1
}[0], COLLECT {
  MATCH (statement1)-[:ABOUT]->(subject13)
  RETURN [[label IN labels(subject13)
  WHERE label IN $p.v0][0], toString(subject13.key), subject13.key, subject13.name, subject13.caption] AS row14
  ORDER BY subject13.key
}, [COLLECT {
  MATCH (statement1)<-[about16:ABOUT]-(claim17:Claim)
  WHERE CASE WHEN claim17.key = statement1.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about16.standing IS NOT NULL AND claim17.key IS NOT NULL
  RETURN [CASE WHEN claim17.key = statement1.leadingClaim THEN 0 ELSE 1 END, about16.standing, claim17.key, [claim17.locator, COLLECT {
    MATCH (claim17)-[:STATED_IN]->(document18:Document)
    RETURN [toString(document18.key), document18.key, document18.url] AS row19
    LIMIT 1
  }[0]]] AS row15
  ORDER BY CASE WHEN claim17.key = statement1.leadingClaim THEN 0 ELSE 1 END, about16.standing, claim17.key
  LIMIT $p.v1
}, null]]] AS row
ORDER BY statement1.sortDate DESC, statement1.key DESC
LIMIT $p.v3
