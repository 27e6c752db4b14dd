// {"p":{"v0":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership"],"v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v3":4,"v4":"softbank-group","v5":11}}
CYPHER 5
RETURN COUNT {
  MATCH (deal1:Deal)
  WHERE (EXISTS {
    MATCH (party34:Entity)-[:PARTY]->(deal1)
    WHERE party34.key = $p.v4
    RETURN party34
  })
  RETURN deal1
} AS row
UNION ALL
MATCH (deal1:Deal)
WHERE deal1.sortUsd IS NOT NULL AND deal1.key IS NOT NULL AND (EXISTS {
  MATCH (party34:Entity)-[:PARTY]->(deal1)
  WHERE party34.key = $p.v4
  RETURN party34
})
RETURN [deal1.sortUsd, deal1.key, [[label IN labels(deal1)
WHERE label IN $p.v0][0], deal1.key, deal1.caption, deal1.stage, deal1.binding, [item3 IN [CASE WHEN deal1.amountQualifier IS NOT NULL THEN { min: deal1.amountMin, max: deal1.amountMax, currency: deal1.amountCurrency, qualifier: deal1.amountQualifier, basis: deal1.amountBasis, usd: deal1.amountUsd } END]
WHERE item3 IS NOT NULL | [toString(item3.min), toString(item3.currency), toString(item3.max), item3.currency, item3.qualifier, item3.basis, toString(item3.usd)]][0], [item5 IN [CASE WHEN deal1.dateFrom IS NOT NULL THEN {from: deal1.dateFrom, to: deal1.dateTo, precision: deal1.datePrecision} END]
WHERE item5 IS NOT NULL | [toString(item5.from), toString(item5.to), item5.precision]][0], COLLECT {
  MATCH (entity6:Entity)-[party7:PARTY]->(deal1)
  UNWIND party7.roles AS role8
  WITH {role: role8, share: party7.share, currency: deal1.amountCurrency, entity: entity6} AS taking10, CASE role8 WHEN 'PAYER' THEN 0 WHEN 'PAYEE' THEN 1 WHEN 'PARTICIPANT' THEN 2 ELSE 3 END AS sort11, party7.entityKey AS sort12
  RETURN [taking10.role, toString(taking10.share), toString(taking10.currency), [item13 IN [taking10.entity]
  WHERE item13 IS NOT NULL | [[label IN labels(item13)
  WHERE label IN $p.v1][0], item13.key, item13.name]][0]] AS row14
  ORDER BY sort11, sort12
}, COLLECT {
  MATCH (deal1)-[involves15:INVOLVES]->(entity16:Entity)
  WITH {role: involves15.role, entity: entity16} AS involvement18, involves15.role AS sort19, entity16.key AS sort20
  RETURN [involvement18.role, [item21 IN [involvement18.entity]
  WHERE item21 IS NOT NULL | [[label IN labels(item21)
  WHERE label IN $p.v2][0], item21.key, item21.name]][0]] AS row22
  ORDER BY sort19, sort20
}, COLLECT {
  MATCH (deal1)-[:HAS_QUANTITY]->(quantity23:Quantity)
  RETURN [toString(quantity23.value), quantity23.unit, quantity23.qualifier] AS row24
  ORDER BY quantity23.key
}, [deal1.independentSources, deal1.bestTier, deal1.disputed], [COLLECT {
  MATCH (deal1)<-[about27:ABOUT]-(claim28:Claim)
  WHERE about27.position IS NOT NULL AND claim28.key IS NOT NULL
  RETURN [about27.position, claim28.key, [claim28.locator, claim28.reportedAs, COLLECT {
    MATCH (claim28)-[:STATED_IN]->(document29:Document)
    RETURN [document29.key, document29.title, toString(document29.publishedTo), document29.tier, COLLECT {
      MATCH (document29)-[:PUBLISHED_BY]->(publisher31:Publisher)
      RETURN [publisher31.name] AS row32
      LIMIT 1
    }[0]] AS row33
    LIMIT 1
  }[0]]] AS row26
  ORDER BY about27.position, claim28.key
  LIMIT $p.v3
}, null]]] AS row
ORDER BY deal1.sortUsd DESC, deal1.key DESC
LIMIT $p.v5
