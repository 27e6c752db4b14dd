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
    WITH party2, CASE WHEN party2.counterpartyPaidUsd IS NOT NULL THEN index4 END AS listed5, CASE WHEN 'DIRECTION' IN $p.v1 THEN party2.direction END AS direction6, CASE WHEN index4 IS NOT NULL THEN party2.counterparties[index4] END AS counterpartyKey7, CASE WHEN 'KIND' IN $p.v1 THEN deal3.kind END AS kind8, CASE WHEN 'FAMILY' IN $p.v1 THEN deal3.family END AS family9, CASE WHEN 'STAGE' IN $p.v1 THEN deal3.stage END AS stage10, CASE WHEN 'YEAR' IN $p.v1 THEN deal3.year END AS year11, CASE WHEN 'QUARTER' IN $p.v1 THEN deal3.quarter END AS quarter12, CASE WHEN 'CURRENCY' IN $p.v1 THEN deal3.amountCurrency END AS currency13
    RETURN { groups: [direction6, counterpartyKey7, kind8, family9, stage10, year11, quarter12, currency13], name: [ coalesce(direction6, ''), coalesce(counterpartyKey7, ''), coalesce(kind8, ''), coalesce(family9, ''), coalesce(stage10, ''), coalesce(year11, 0), coalesce(quarter12, ''), coalesce(currency13, '') ], sums: CASE WHEN listed5 IS NULL THEN [ party2.committedUsd, party2.upToUsd, party2.paidUsd, party2.nonBindingUsd, CASE party2.ownPart WHEN 'UNDISCLOSED' THEN 1 ELSE 0 END ] ELSE [ coalesce(toInteger(party2.counterpartyCommittedUsd[listed5]), 0), coalesce(toInteger(party2.counterpartyUpToUsd[listed5]), 0), coalesce(toInteger(party2.counterpartyPaidUsd[listed5]), 0), coalesce(toInteger(party2.counterpartyNonBindingUsd[listed5]), 0), CASE party2.counterpartyPaidUsd[listed5] WHEN '' THEN 1 ELSE 0 END ] END } AS item14
    ORDER BY direction6, counterpartyKey7, kind8, family9, stage10, year11, quarter12, currency13
  } ] AS items15
  UNWIND [ CASE WHEN items15 = [] AND coalesce(size($p.v1), 0) = 0 THEN [0] ELSE [position16 IN range(0, size(items15) - 1)
  WHERE position16 = 0 OR items15[position16].name <> items15[position16 - 1].name] END ] AS starts17
  UNWIND range(0, size(starts17) - 1) AS place18
  UNWIND [items15[starts17[place18]..coalesce(starts17[place18 + 1], size(items15))]] AS members19
  UNWIND [coalesce(head(members19).groups, [])] AS groups20
  OPTIONAL
  MATCH (counterparty21:Entity {key: groups20[1]})
  RETURN [groups20[2], groups20[4], groups20[0], size(members19), toString(reduce(total22 = 0, member23 IN members19 | total22 + member23.sums[0])), toString(reduce(total22 = 0, member23 IN members19 | total22 + member23.sums[1])), toString(reduce(total22 = 0, member23 IN members19 | total22 + member23.sums[2])), toString(reduce(total22 = 0, member23 IN members19 | total22 + member23.sums[3])), reduce(total22 = 0, member23 IN members19 | total22 + member23.sums[4])] AS row25
  ORDER BY place18
}] AS row
LIMIT 1
