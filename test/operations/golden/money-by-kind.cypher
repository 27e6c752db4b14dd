// {"p":{"v0":"openai","v1":["KIND","STAGE","DIRECTION"]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
CALL () {
  MATCH (entity1:Entity {key: $p.v0})
  RETURN entity1
  UNION ALL
  MATCH (:MergedEntity {key: $p.v0})-[:MERGED_INTO]->(entity1:Entity)
  RETURN entity1
}
RETURN [toString(entity1.key), entity1.key, COLLECT {
  UNWIND [ COLLECT {
    MATCH (entity1)-[party2:PARTY]->(deal3:Deal)
    WHERE party2.ownPart IS NOT NULL AND (true)
    UNWIND CASE WHEN 'COUNTERPARTY' IN $p.v1 THEN range(0, size(party2.counterparties) - 1) ELSE [null] END AS index4
    WITH party2, deal3, CASE WHEN party2.counterpartyPaidUsd IS NOT NULL THEN index4 END AS listed5, CASE WHEN party2.ownPart = 'KNOWN' THEN deal3.openParts END AS contained6, CASE WHEN 'DIRECTION' IN $p.v1 THEN party2.direction END AS direction7, CASE WHEN index4 IS NOT NULL THEN party2.counterparties[index4] END AS counterpartyKey8, CASE WHEN 'KIND' IN $p.v1 THEN deal3.kind END AS kind9, CASE WHEN 'FAMILY' IN $p.v1 THEN deal3.family END AS family10, CASE WHEN 'STAGE' IN $p.v1 THEN deal3.stage END AS stage11, CASE WHEN 'YEAR' IN $p.v1 THEN deal3.year END AS year12, CASE WHEN 'QUARTER' IN $p.v1 THEN deal3.quarter END AS quarter13, CASE WHEN 'CURRENCY' IN $p.v1 THEN deal3.amountCurrency END AS currency14
    RETURN { groups: [direction7, counterpartyKey8, kind9, family10, stage11, year12, quarter13, currency14], name: [ coalesce(direction7, ''), coalesce(counterpartyKey8, ''), coalesce(kind9, ''), coalesce(family10, ''), coalesce(stage11, ''), coalesce(year12, 0), coalesce(quarter13, ''), coalesce(currency14, '') ], sums: CASE WHEN listed5 IS NULL THEN [party2.committedUsd, party2.upToUsd, party2.paidUsd, party2.nonBindingUsd] ELSE [ coalesce(toInteger(party2.counterpartyCommittedUsd[listed5]), 0), coalesce(toInteger(party2.counterpartyUpToUsd[listed5]), 0), coalesce(toInteger(party2.counterpartyPaidUsd[listed5]), 0), coalesce(toInteger(party2.counterpartyNonBindingUsd[listed5]), 0) ] END, deal: deal3.key, side: party2.direction, isOpen: CASE WHEN listed5 IS NULL THEN party2.ownPart = 'UNDISCLOSED' ELSE party2.counterpartyPaidUsd[listed5] = '' END, contained: contained6 } AS item15
    ORDER BY direction7, counterpartyKey8, kind9, family10, stage11, year12, quarter13, currency14
  } ] AS items16
  UNWIND [[]] AS consolidated17
  UNWIND [ CASE WHEN items16 = [] AND coalesce(size($p.v1), 0) = 0 THEN [0] ELSE [position18 IN range(0, size(items16) - 1)
  WHERE position18 = 0 OR items16[position18].name <> items16[position18 - 1].name] END ] AS starts19
  UNWIND range(0, size(starts19) - 1) AS place20
  UNWIND [items16[starts19[place20]..coalesce(starts19[place20 + 1], size(items16))]] AS members21
  UNWIND [[member22 IN members21
  WHERE NOT member22.isOpen AND member22.contained <> []]] AS containing23
  UNWIND [coalesce(head(members21).groups, [])] AS groups24
  OPTIONAL
  MATCH (counterparty25:Entity {key: groups24[1]})
  RETURN [groups24[2], groups24[4], groups24[0], size([at26 IN range(0, size(members21) - 1)
  WHERE at26 = 0 OR members21[at26].deal <> members21[at26 - 1].deal]), toString(reduce(total27 = 0, member22 IN members21 | total27 + member22.sums[0])), toString(reduce(total27 = 0, member22 IN members21 | total27 + member22.sums[1])), toString(reduce(total27 = 0, member22 IN members21 | total27 + member22.sums[2])), toString(reduce(total27 = 0, member22 IN members21 | total27 + member22.sums[3])), size([ at26 IN range(0, size(members21) - 1)
  WHERE members21[at26].isOpen AND (at26 = 0 OR members21[at26].deal <> members21[at26 - 1].deal OR NOT members21[at26 - 1].isOpen) AND none(whole28 IN containing23
  WHERE whole28.side = members21[at26].side AND members21[at26].deal IN whole28.contained) ])] AS row30
  ORDER BY place20
}] AS row
LIMIT 1
