// {"p":{"v0":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership"],"v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v2":4,"v3":"softbank-group","v4":11}}
CYPHER 5
RETURN COUNT {
  MATCH (deal1:Deal)
  WHERE (EXISTS {
    MATCH (party24:Entity)-[:PARTY]->(deal1)
    WHERE party24.key = $p.v3
    RETURN party24
  })
  RETURN deal1
} AS row
UNION ALL
MATCH (deal1:Deal)
WHERE deal1.sortUsd IS NOT NULL AND deal1.key IS NOT NULL AND (EXISTS {
  MATCH (party24:Entity)-[:PARTY]->(deal1)
  WHERE party24.key = $p.v3
  RETURN party24
})
RETURN [deal1.sortUsd, deal1.key, [[label IN labels(deal1)
WHERE label IN $p.v0][0], deal1.key, deal1.caption, deal1.stage, deal1.binding, CASE WHEN deal1.amountQualifier IS NOT NULL THEN [toString(deal1.amountMin), toString(deal1.amountCurrency), toString(deal1.amountMax), deal1.amountCurrency, deal1.amountQualifier, deal1.amountBasis, toString(deal1.amountUsd)] END, CASE WHEN deal1.dateFrom IS NOT NULL THEN [toString(deal1.dateFrom), toString(deal1.dateTo), deal1.datePrecision] END, COLLECT {
  MATCH (entity4:Entity)-[party5:PARTY]->(deal1)
  UNWIND party5.roles AS role6
  RETURN [role6, toString(party5.share), toString(deal1.amountCurrency), [[label IN labels(entity4)
  WHERE label IN $p.v1][0], entity4.key, entity4.name]] AS row8
  ORDER BY CASE role6 WHEN 'PAYER' THEN 0 WHEN 'PAYEE' THEN 1 WHEN 'PARTICIPANT' THEN 2 ELSE 3 END, party5.entityKey
}, COLLECT {
  MATCH (deal1)-[involves9:INVOLVES]->(entity10:Entity)
  RETURN [involves9.role, [entity10.key, entity10.name]] AS row12
  ORDER BY involves9.role, entity10.key
}, COLLECT {
  MATCH (deal1)-[:HAS_QUANTITY]->(quantity13:Quantity)
  RETURN [toString(quantity13.value), quantity13.unit, quantity13.qualifier] AS row14
  ORDER BY quantity13.key
}, [deal1.independentSources, deal1.bestTier, deal1.disputed], [COLLECT {
  MATCH (deal1)<-[about17:ABOUT]-(claim18:Claim)
  WHERE about17.position IS NOT NULL AND claim18.key IS NOT NULL
  RETURN [about17.position, claim18.key, [claim18.locator, claim18.reportedAs, COLLECT {
    MATCH (claim18)-[:STATED_IN]->(document19:Document)
    RETURN [document19.key, document19.title, toString(document19.publishedTo), document19.tier, COLLECT {
      MATCH (document19)-[:PUBLISHED_BY]->(publisher21:Publisher)
      RETURN [publisher21.name] AS row22
      LIMIT 1
    }[0]] AS row23
    LIMIT 1
  }[0]]] AS row16
  ORDER BY about17.position, claim18.key
  LIMIT $p.v2
}, null]]] AS row
ORDER BY deal1.sortUsd DESC, deal1.key DESC
LIMIT $p.v4
