// {"p":{"v0":"softbank-group","v1":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership"],"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v3":4,"v4":11}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
RETURN coalesce(COLLECT {
  MATCH (party1:Entity {key: $p.v0})
  RETURN COUNT { (party1)-[:PARTY]->()
  }
}[0], 0) AS row
UNION ALL
MATCH ()-[party1:PARTY {entityKey: $p.v0}]->(deal2:Deal) USING INDEX party1:PARTY(entityKey, sortUsd, dealKey)
WHERE party1.entityKey IS NOT NULL AND party1.sortUsd IS NOT NULL AND party1.dealKey IS NOT NULL
RETURN [party1.sortUsd, party1.dealKey, [[label IN labels(deal2)
WHERE label IN $p.v1][0], deal2.key, deal2.caption, deal2.stage, deal2.binding, CASE WHEN deal2.amountQualifier IS NOT NULL THEN [toString(deal2.amountMin), toString(deal2.amountCurrency), toString(deal2.amountMax), deal2.amountCurrency, deal2.amountQualifier, deal2.amountBasis, toString(deal2.amountUsd)] END, CASE WHEN deal2.dateFrom IS NOT NULL THEN [toString(deal2.dateFrom), toString(deal2.dateTo), deal2.datePrecision] END, COLLECT {
  MATCH (entity5:Entity)-[party6:PARTY]->(deal2)
  UNWIND party6.roles AS role7
  RETURN [role7, toString(party6.share), toString(deal2.amountCurrency), [[label IN labels(entity5)
  WHERE label IN $p.v2][0], entity5.key, entity5.name]] AS row9
  ORDER BY CASE role7 WHEN 'PAYER' THEN 0 WHEN 'PAYEE' THEN 1 WHEN 'PARTICIPANT' THEN 2 ELSE 3 END, party6.entityKey
}, COLLECT {
  MATCH (deal2)-[involves10:INVOLVES]->(entity11:Entity)
  RETURN [involves10.role, [entity11.key, entity11.name]] AS row13
  ORDER BY involves10.role, entity11.key
}, COLLECT {
  MATCH (deal2)-[:HAS_QUANTITY]->(quantity14:Quantity)
  RETURN [toString(quantity14.value), quantity14.unit, quantity14.qualifier] AS row15
  ORDER BY quantity14.key
}, [deal2.independentSources, deal2.bestTier, deal2.disputed], [COLLECT {
  MATCH (deal2)<-[about18:ABOUT]-(claim19:Claim)
  WHERE CASE WHEN claim19.key = deal2.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about18.standing IS NOT NULL AND claim19.key IS NOT NULL
  RETURN [[claim19.locator, claim19.reportedAs, COLLECT {
    MATCH (claim19)-[:STATED_IN]->(document20:Document)
    RETURN [document20.key, document20.title, toString(document20.publishedTo), document20.tier, COLLECT {
      MATCH (document20)-[:PUBLISHED_BY]->(publisher23:Publisher)
      RETURN [publisher23.name] AS row24
      LIMIT 1
    }[0]] AS row21
    LIMIT 1
  }[0]]] AS row17
  ORDER BY CASE WHEN claim19.key = deal2.leadingClaim THEN 0 ELSE 1 END, about18.standing, claim19.key
  LIMIT $p.v3
}, null]]] AS row
ORDER BY party1.entityKey DESC, party1.sortUsd DESC, party1.dealKey DESC
LIMIT $p.v4
