// {"p":{"v0":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified","Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Observation"],"v2":6,"v3":"nvidia","v4":51}}
CYPHER 5
MATCH (statement1:Statement)
WHERE statement1.sortDate IS NOT NULL AND statement1.key IS NOT NULL AND ((true) AND (EXISTS {
  MATCH (statement1)-[:ABOUT]->(entity21:Entity)
  WHERE entity21.key = $p.v3
  RETURN entity21
}))
RETURN [toString(statement1.sortDate), statement1.key, [statement1.key, statement1.summary, statement1.stance, statement1.topic, [item3 IN [CASE WHEN statement1.saidFrom IS NOT NULL THEN {from: statement1.saidFrom, to: statement1.saidTo, precision: statement1.saidPrecision} END]
WHERE item3 IS NOT NULL | [toString(item3.from), toString(item3.to), item3.precision]][0], COLLECT {
  MATCH (speaker4:Entity)-[:SAID]->(statement1)
  RETURN [[label IN labels(speaker4)
  WHERE label IN $p.v0][0], speaker4.key, speaker4.name] AS row5
  LIMIT 1
}[0], COLLECT {
  MATCH (speaker6:Entity)-[:SAID]->(statement1)
  MATCH (speaker6)-[role7:HOLDS_ROLE]->(place8:Entity)
  WHERE role7.knownTo IS NULL AND (role7.validFrom IS NULL OR role7.validFrom <= coalesce(statement1.saidTo, date('9999-12-31'))) AND (role7.validTo IS NULL OR coalesce(statement1.saidFrom, date('0001-01-01')) < role7.validTo)
  WITH role7.title + ', ' + place8.name AS held10, role7.validFrom AS sort11, role7.tieKey AS sort12
  RETURN held10 AS row13
  ORDER BY sort11 DESC, sort12
  LIMIT 1
}[0], COLLECT {
  MATCH (statement1)-[:ABOUT]->(subject14)
  RETURN [[label IN labels(subject14)
  WHERE label IN $p.v1][0], subject14.key, subject14.name, subject14.caption] AS row15
  ORDER BY subject14.key
}, [COLLECT {
  MATCH (statement1)<-[about17:ABOUT]-(claim18:Claim)
  WHERE about17.position IS NOT NULL AND claim18.key IS NOT NULL
  RETURN [about17.position, claim18.key, [claim18.locator, COLLECT {
    MATCH (claim18)-[:STATED_IN]->(document19:Document)
    RETURN [document19.key, document19.url] AS row20
    LIMIT 1
  }[0]]] AS row16
  ORDER BY about17.position, claim18.key
  LIMIT $p.v2
}, null]]] AS row
ORDER BY statement1.sortDate DESC, statement1.key DESC
LIMIT $p.v4
