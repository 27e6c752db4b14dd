// {"p":{"v0":[{"sources":[{"dealKey":"softbank-nvidia-sale-2025","direction":"IN","stage":"COMPLETED","amount":{"min":583000000000,"max":583000000000,"currency":"USD","qualifier":"EXACT","basis":"PAID","usd":583000000000},"on":"2025-10-31"}],"uses":[{"dealKey":"softbank-ampere-acquisition-2025","direction":"OUT","stage":"SIGNED","amount":{"min":650000000000,"max":650000000000,"currency":"USD","qualifier":"EXACT","basis":"CONTRACT_VALUE","usd":650000000000},"on":"2025-12-31"},{"dealKey":"softbank-openai-second-closing-2025","direction":"OUT","stage":"SIGNED","amount":{"min":2250000000000,"max":2250000000000,"currency":"USD","qualifier":"EXACT","basis":"COMMITTED","usd":2250000000000},"on":"2025-12-31"}],"signedNotDue":[],"totals":{"sourcesUsd":583000000000,"usesUsd":2900000000000,"uncoveredUsd":2317000000000},"statedNeedKey":"softbank-group-funding-need-2025-q4","unexplainedUsd":150000000000}],"v1":2}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[item2 IN this1.sources
WHERE item2 IS NOT NULL | [COLLECT {
  MATCH (deal3:Deal {key: item2.dealKey})
  RETURN [deal3.key, deal3.caption] AS row4
  LIMIT 1
}[0], [item5 IN [item2.amount]
WHERE item5 IS NOT NULL | [toString(item5.usd), item5.qualifier, item5.basis]][0], item2.stage]], [item6 IN this1.uses
WHERE item6 IS NOT NULL | [COLLECT {
  MATCH (deal7:Deal {key: item6.dealKey})
  RETURN [deal7.key, deal7.caption] AS row8
  LIMIT 1
}[0], [item9 IN [item6.amount]
WHERE item9 IS NOT NULL | [toString(item9.usd), item9.qualifier, item9.basis]][0], item6.stage]], [item10 IN this1.signedNotDue
WHERE item10 IS NOT NULL | [COLLECT {
  MATCH (deal11:Deal {key: item10.dealKey})
  RETURN [deal11.key, deal11.caption] AS row12
  LIMIT 1
}[0], [item13 IN [item10.amount]
WHERE item13 IS NOT NULL | [toString(item13.usd), item13.qualifier, item13.basis]][0], item10.stage]], [item14 IN [this1.totals]
WHERE item14 IS NOT NULL | [toString(item14.sourcesUsd), toString(item14.usesUsd), toString(item14.uncoveredUsd)]][0], COLLECT {
  MATCH (need15:Observation {key: this1.statedNeedKey})
  RETURN [toString(need15.value), need15.currency, need15.qualifier, [COLLECT {
    MATCH (need15)<-[about18:ABOUT]-(claim19:Claim)
    WHERE CASE WHEN claim19.key = need15.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about18.standing IS NOT NULL AND claim19.key IS NOT NULL
    RETURN [[COLLECT {
      MATCH (claim19)-[:STATED_IN]->(document20:Document)
      RETURN [document20.key] AS row21
      LIMIT 1
    }[0]]] AS row17
    ORDER BY CASE WHEN claim19.key = need15.leadingClaim THEN 0 ELSE 1 END, about18.standing, claim19.key
    LIMIT $p.v1
  }, null]] AS row16
  LIMIT 1
}[0], toString(this1.unexplainedUsd)] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
