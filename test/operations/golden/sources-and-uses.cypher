// {"p":{"v0":[{"sources":[{"dealKey":"softbank-nvidia-sale-2025","direction":"IN","stage":"COMPLETED","within":"CERTAIN","on":{"from":"2025-10-01","to":"2025-10-31","precision":"MONTH"},"amount":{"min":583000000000,"max":583000000000,"currency":"USD","basis":"PAID","usd":583000000000,"qualifier":"EXACT"}}],"uses":[{"dealKey":"softbank-ampere-acquisition-2025","direction":"OUT","stage":"SIGNED","within":"CERTAIN","on":{"from":"2025-10-01","to":"2025-12-31","precision":"QUARTER"},"amount":{"min":650000000000,"max":650000000000,"currency":"USD","basis":"CONTRACT_VALUE","usd":650000000000,"qualifier":"EXACT"}},{"dealKey":"softbank-openai-second-closing-2025","direction":"OUT","stage":"SIGNED","within":"CERTAIN","on":{"from":"2025-12-01","to":"2025-12-31","precision":"MONTH"},"amount":{"min":2250000000000,"max":2250000000000,"currency":"USD","basis":"COMMITTED","usd":2250000000000,"qualifier":"EXACT"}}],"signedNotDue":[],"totals":{"sourcesUsd":{"low":583000000000,"high":583000000000},"usesUsd":{"low":2900000000000,"high":2900000000000},"uncoveredUsd":{"low":2317000000000,"high":2317000000000},"undisclosedCount":0},"statedNeedKey":"softbank-group-funding-need-2025-q4","unexplainedUsd":{"low":150000000000,"high":null}}],"v1":2}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[item2 IN this1.sources
WHERE item2 IS NOT NULL | [item2.within, [item3 IN [item2.on]
WHERE item3 IS NOT NULL | [toString(item3.from), toString(item3.to), item3.precision]][0], COLLECT {
  MATCH (deal4:Deal {key: item2.dealKey})
  RETURN [toString(deal4.key), deal4.key, deal4.caption] AS row5
  LIMIT 1
}[0], [item6 IN [item2.amount]
WHERE item6 IS NOT NULL | [toString(item6.usd), item6.qualifier, item6.basis]][0]]], [item7 IN this1.uses
WHERE item7 IS NOT NULL | [item7.within, [item8 IN [item7.on]
WHERE item8 IS NOT NULL | [toString(item8.from), toString(item8.to), item8.precision]][0], COLLECT {
  MATCH (deal9:Deal {key: item7.dealKey})
  RETURN [toString(deal9.key), deal9.key, deal9.caption] AS row10
  LIMIT 1
}[0], [item11 IN [item7.amount]
WHERE item11 IS NOT NULL | [toString(item11.usd), item11.qualifier, item11.basis]][0]]], [item12 IN this1.signedNotDue
WHERE item12 IS NOT NULL | [[item13 IN [item12.on]
WHERE item13 IS NOT NULL | [toString(item13.from), toString(item13.to), item13.precision]][0], COLLECT {
  MATCH (deal14:Deal {key: item12.dealKey})
  RETURN [toString(deal14.key), deal14.key, deal14.caption] AS row15
  LIMIT 1
}[0], [item16 IN [item12.amount]
WHERE item16 IS NOT NULL | [toString(item16.usd), item16.qualifier, item16.basis]][0]]], [item17 IN [this1.totals]
WHERE item17 IS NOT NULL | [[item18 IN [item17.sourcesUsd]
WHERE item18 IS NOT NULL | [toString(item18.low), toString(item18.high)]][0], [item19 IN [item17.usesUsd]
WHERE item19 IS NOT NULL | [toString(item19.low), toString(item19.high)]][0], [item20 IN [item17.uncoveredUsd]
WHERE item20 IS NOT NULL | [toString(item20.low), toString(item20.high)]][0], item17.undisclosedCount]][0], COLLECT {
  MATCH (need21:Observation {key: this1.statedNeedKey})
  RETURN [toString(need21.key), toString(need21.value), need21.currency, need21.qualifier, [COLLECT {
    MATCH (need21)<-[about24:ABOUT]-(claim25:Claim)
    WHERE CASE WHEN claim25.key = need21.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about24.standing IS NOT NULL AND claim25.key IS NOT NULL
    RETURN [CASE WHEN claim25.key = need21.leadingClaim THEN 0 ELSE 1 END, about24.standing, claim25.key, [COLLECT {
      MATCH (claim25)-[:STATED_IN]->(document26:Document)
      RETURN [toString(document26.key), document26.key] AS row27
      LIMIT 1
    }[0]]] AS row23
    ORDER BY CASE WHEN claim25.key = need21.leadingClaim THEN 0 ELSE 1 END, about24.standing, claim25.key
    LIMIT $p.v1
  }, null]] AS row22
  LIMIT 1
}[0], [item28 IN [this1.unexplainedUsd]
WHERE item28 IS NOT NULL | [toString(item28.low), toString(item28.high)]][0]] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
