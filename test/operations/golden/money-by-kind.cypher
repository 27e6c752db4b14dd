// {"p":{"v0":"openai","v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified","AmbiguousName"],"v2":["KIND","STAGE","DIRECTION"]}}
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
WITH entity1, null AS matchedName4, null AS AmbiguousName5
RETURN [CASE WHEN AmbiguousName5 IS NOT NULL THEN 'AmbiguousName' ELSE [label IN labels(entity1)
WHERE label IN $p.v1][0] END, toString(entity1.key), entity1.key, COLLECT {
  UNWIND [ COLLECT {
    MATCH (entity1)-[party6:PARTY]->(deal7:Deal)
    WHERE party6.ownPart IS NOT NULL AND (true)
    UNWIND CASE WHEN 'COUNTERPARTY' IN $p.v2 THEN range(0, size(party6.counterparties) - 1) ELSE [null] END AS index8
    WITH party6, CASE WHEN party6.counterpartyPaidUsd IS NOT NULL THEN index8 END AS listed9, CASE WHEN 'DIRECTION' IN $p.v2 THEN party6.direction END AS direction10, CASE WHEN index8 IS NOT NULL THEN party6.counterparties[index8] END AS counterpartyKey11, CASE WHEN 'KIND' IN $p.v2 THEN deal7.kind END AS kind12, CASE WHEN 'FAMILY' IN $p.v2 THEN deal7.family END AS family13, CASE WHEN 'STAGE' IN $p.v2 THEN deal7.stage END AS stage14, CASE WHEN 'YEAR' IN $p.v2 THEN deal7.year END AS year15, CASE WHEN 'QUARTER' IN $p.v2 THEN deal7.quarter END AS quarter16, CASE WHEN 'CURRENCY' IN $p.v2 THEN deal7.amountCurrency END AS currency17
    RETURN { groups: [direction10, counterpartyKey11, kind12, family13, stage14, year15, quarter16, currency17], name: [ coalesce(direction10, ''), coalesce(counterpartyKey11, ''), coalesce(kind12, ''), coalesce(family13, ''), coalesce(stage14, ''), coalesce(year15, 0), coalesce(quarter16, ''), coalesce(currency17, '') ], sums: CASE WHEN listed9 IS NULL THEN [ party6.committedUsd, party6.upToUsd, party6.paidUsd, party6.nonBindingUsd, CASE party6.ownPart WHEN 'UNDISCLOSED' THEN 1 ELSE 0 END ] ELSE [ coalesce(toInteger(party6.counterpartyCommittedUsd[listed9]), 0), coalesce(toInteger(party6.counterpartyUpToUsd[listed9]), 0), coalesce(toInteger(party6.counterpartyPaidUsd[listed9]), 0), coalesce(toInteger(party6.counterpartyNonBindingUsd[listed9]), 0), CASE party6.counterpartyPaidUsd[listed9] WHEN '' THEN 1 ELSE 0 END ] END } AS item18
    ORDER BY direction10, counterpartyKey11, kind12, family13, stage14, year15, quarter16, currency17
  } ] AS items19
  UNWIND [ CASE WHEN items19 = [] AND coalesce(size($p.v2), 0) = 0 THEN [0] ELSE [position20 IN range(0, size(items19) - 1)
  WHERE position20 = 0 OR items19[position20].name <> items19[position20 - 1].name] END ] AS starts21
  UNWIND range(0, size(starts21) - 1) AS place22
  UNWIND [items19[starts21[place22]..coalesce(starts21[place22 + 1], size(items19))]] AS members23
  UNWIND [coalesce(head(members23).groups, [])] AS groups24
  OPTIONAL
  MATCH (counterparty25:Entity {key: groups24[1]})
  RETURN [groups24[2], groups24[4], groups24[0], size(members23), toString(reduce(total26 = 0, member27 IN members23 | total26 + member27.sums[0])), toString(reduce(total26 = 0, member27 IN members23 | total26 + member27.sums[1])), toString(reduce(total26 = 0, member27 IN members23 | total26 + member27.sums[2])), toString(reduce(total26 = 0, member27 IN members23 | total26 + member27.sums[3])), reduce(total26 = 0, member27 IN members23 | total26 + member27.sums[4])] AS row29
  ORDER BY place22
}] AS row
LIMIT 1
