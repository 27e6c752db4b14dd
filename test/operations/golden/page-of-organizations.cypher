// {"p":{"v0":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v1":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership"],"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v3":2,"v4":6,"v5":"Organization","v6":51}}
CYPHER 5
MATCH (entity1:Entity)
WHERE entity1.name IS NOT NULL AND entity1.key IS NOT NULL AND ([ label21 IN labels(entity1)
WHERE label21 IN [ 'Organization', 'Person', 'Project', 'Facility', 'MarketIndex', 'Sector', 'Unspecified' ] ][0] = $p.v5)
RETURN [entity1.name, entity1.key, [[label IN labels(entity1)
WHERE label IN $p.v0][0], entity1.key, entity1.name, [COLLECT {
  MATCH (entity1)-[party3:PARTY {entityKey: entity1.key}]->(deal4:Deal)
  WHERE party3.entityKey IS NOT NULL AND party3.sortUsd IS NOT NULL AND party3.dealKey IS NOT NULL
  RETURN [party3.entityKey, party3.sortUsd, party3.dealKey, [[label IN labels(deal4)
  WHERE label IN $p.v1][0], deal4.key, deal4.caption, [item6 IN [CASE WHEN deal4.amountQualifier IS NOT NULL THEN { min: deal4.amountMin, max: deal4.amountMax, currency: deal4.amountCurrency, qualifier: deal4.amountQualifier, basis: deal4.amountBasis, usd: deal4.amountUsd } END]
  WHERE item6 IS NOT NULL | [toString(item6.usd)]][0], COLLECT {
    MATCH (entity7:Entity)-[party8:PARTY]->(deal4)
    UNWIND party8.roles AS role9
    WITH {role: role9, share: party8.share, currency: deal4.amountCurrency, entity: entity7} AS taking11, CASE role9 WHEN 'PAYER' THEN 0 WHEN 'PAYEE' THEN 1 WHEN 'PARTICIPANT' THEN 2 ELSE 3 END AS sort12, party8.entityKey AS sort13
    RETURN [taking11.role, [item14 IN [taking11.entity]
    WHERE item14 IS NOT NULL | [[label IN labels(item14)
    WHERE label IN $p.v2][0], item14.key, item14.name]][0]] AS row15
    ORDER BY sort12, sort13
  }, [COLLECT {
    MATCH (deal4)<-[about17:ABOUT]-(claim18:Claim)
    WHERE about17.position IS NOT NULL AND claim18.key IS NOT NULL
    RETURN [about17.position, claim18.key, [COLLECT {
      MATCH (claim18)-[:STATED_IN]->(document19:Document)
      RETURN [document19.title, document19.url] AS row20
      LIMIT 1
    }[0]]] AS row16
    ORDER BY about17.position, claim18.key
    LIMIT $p.v3
  }, null]]] AS row2
  ORDER BY party3.entityKey DESC, party3.sortUsd DESC, party3.dealKey DESC
  LIMIT $p.v4
}, null]]] AS row
ORDER BY entity1.name, entity1.key
LIMIT $p.v6
