// {"p":{"v0":2,"v1":6,"v2":51}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (entity1:Entity)
WHERE entity1.name IS NOT NULL AND entity1.key IS NOT NULL AND (entity1:Organization)
RETURN [entity1.name, entity1.key, [toString(entity1.key), entity1.key, entity1.name, [COLLECT {
  MATCH ()-[party3:PARTY {entityKey: entity1.key}]->(deal4:Deal) USING INDEX party3:PARTY(entityKey, sortUsd, dealKey)
  WHERE party3.entityKey IS NOT NULL AND party3.sortUsd IS NOT NULL AND party3.dealKey IS NOT NULL
  RETURN [party3.sortUsd, party3.dealKey, [toString(deal4.key), deal4.key, deal4.caption, CASE WHEN deal4.amountQualifier IS NOT NULL THEN [toString(coalesce(deal4.amountUsd, deal4.uncountedUsd))] END, COLLECT {
    MATCH (entity9:Entity)-[party10:PARTY]->(deal4)
    UNWIND party10.roles AS role11
    RETURN [role11, [toString(entity9.key), entity9.key, entity9.name]] AS row13
    ORDER BY CASE role11 WHEN 'PAYER' THEN 0 WHEN 'PAYEE' THEN 1 WHEN 'PARTICIPANT' THEN 2 WHEN 'SPONSOR' THEN 3 WHEN 'LEAD' THEN 4 WHEN 'ARRANGER' THEN 5 WHEN 'SUPPLIER_BEHIND' THEN 6 ELSE 7 END, party10.entityKey
  }, [COLLECT {
    MATCH (deal4)<-[about15:ABOUT]-(claim16:Claim)
    WHERE CASE WHEN claim16.key = deal4.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about15.standing IS NOT NULL AND claim16.key IS NOT NULL
    RETURN [CASE WHEN claim16.key = deal4.leadingClaim THEN 0 ELSE 1 END, about15.standing, claim16.key, [COLLECT {
      MATCH (claim16)-[:STATED_IN]->(document17:Document)
      RETURN [toString(document17.key), document17.title, document17.url] AS row18
      LIMIT 1
    }[0]]] AS row14
    ORDER BY CASE WHEN claim16.key = deal4.leadingClaim THEN 0 ELSE 1 END, about15.standing, claim16.key
    LIMIT $p.v0
  }, null]]] AS row2
  ORDER BY party3.entityKey DESC, party3.sortUsd DESC, party3.dealKey DESC
  LIMIT $p.v1
}, null]]] AS row
ORDER BY entity1.name, entity1.key
LIMIT $p.v2
