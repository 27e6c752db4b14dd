// {"p":{"v0":"softbank-group","v1":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Licence","Acquisition","ShareSale","Distribution","Partnership"],"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v3":4,"v4":11}}
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
WHERE label IN $p.v1][0], toString(deal2.key), deal2.key, deal2.caption, deal2.stage, deal2.binding, CASE WHEN deal2.amountQualifier IS NOT NULL THEN [toString(deal2.amountMin), toString(deal2.amountCurrency), toString(deal2.amountMax), deal2.amountCurrency, deal2.amountQualifier, deal2.amountBasis, toString(coalesce(deal2.amountUsd, deal2.uncountedUsd))] END, CASE WHEN deal2.datePrecision IS NOT NULL THEN [toString(deal2.dateFrom), toString(deal2.dateTo), deal2.datePrecision] END, COLLECT {
  MATCH (entity8:Entity)-[party9:PARTY]->(deal2)
  UNWIND party9.roles AS role10
  RETURN [role10, toString(party9.share), toString(deal2.amountCurrency), [[label IN labels(entity8)
  WHERE label IN $p.v2][0], toString(entity8.key), entity8.key, entity8.name]] AS row12
  ORDER BY CASE role10 WHEN 'PAYER' THEN 0 WHEN 'PAYEE' THEN 1 WHEN 'PARTICIPANT' THEN 2 WHEN 'SPONSOR' THEN 3 WHEN 'LEAD' THEN 4 WHEN 'ARRANGER' THEN 5 WHEN 'SUPPLIER_BEHIND' THEN 6 ELSE 7 END, party9.entityKey
}, COLLECT {
  MATCH (deal2)-[involves13:INVOLVES]->(entity14:Entity)
  RETURN [involves13.role, [toString(entity14.key), entity14.key, entity14.name]] AS row16
  ORDER BY involves13.role, entity14.key
}, COLLECT {
  MATCH (deal2)-[:HAS_QUANTITY]->(quantity17:Quantity)
  RETURN [toString(quantity17.value), quantity17.unit, quantity17.qualifier] AS row18
  ORDER BY quantity17.key
}, [deal2.independentSources, deal2.bestTier, deal2.disputed], [COLLECT {
  MATCH (deal2)<-[about21:ABOUT]-(claim22:Claim)
  WHERE CASE WHEN claim22.key = deal2.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about21.standing IS NOT NULL AND claim22.key IS NOT NULL
  RETURN [CASE WHEN claim22.key = deal2.leadingClaim THEN 0 ELSE 1 END, about21.standing, claim22.key, [claim22.locator, claim22.reportedAs, COLLECT {
    MATCH (claim22)-[:STATED_IN]->(document23:Document)
    RETURN [toString(document23.key), document23.key, document23.title, toString(document23.publishedTo), document23.tier, COLLECT {
      MATCH (document23)-[:PUBLISHED_BY]->(publisher26:Publisher)
      RETURN [publisher26.name] AS row27
      LIMIT 1
    }[0]] AS row24
    LIMIT 1
  }[0]]] AS row20
  ORDER BY CASE WHEN claim22.key = deal2.leadingClaim THEN 0 ELSE 1 END, about21.standing, claim22.key
  LIMIT $p.v3
}, null]]] AS row
ORDER BY party1.entityKey DESC, party1.sortUsd DESC, party1.dealKey DESC
LIMIT $p.v4
