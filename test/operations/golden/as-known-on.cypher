// {"p":{"v0":"9999-12-31","v1":"2025-11-11","v2":"...","v3":21}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (deal1:Deal|WasDeal {key: $p.v2})
MATCH (deal1)-[:STATE*0..1]->(state2)
WHERE COUNT { (state2)-[:STATE]->()
} = 0 AND coalesce(state2.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < state2.validTo, true) AND coalesce(state2.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state2.knownTo, true)
RETURN [deal1.key, state2.stage, state2.binding, CASE WHEN state2.amountQualifier IS NOT NULL THEN [toString(state2.amountMin), toString(state2.amountCurrency), toString(state2.amountMax), state2.amountCurrency, state2.amountQualifier] END, COLLECT {
  MATCH (deal1)-[:STATE]->(state5:DealState)
  WHERE state5.stage IS NOT NULL AND coalesce(state5.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state5.knownTo, true) AND state5.validFrom <= coalesce(date($p.v0), date('9999-12-31')) AND NOT EXISTS {
    MATCH (deal1)-[:STATE]->(earlier6:DealState)
    WHERE earlier6.stage = state5.stage AND coalesce(earlier6.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < earlier6.knownTo, true) AND earlier6.validFrom < state5.validFrom
  }
  WITH { stage: state5.stage, knownFrom: COLLECT {
    MATCH (deal1)-[:STATE]->(known7:DealState)
    WHERE known7.stage = state5.stage
    RETURN known7.knownFrom
    ORDER BY known7.knownFrom
    LIMIT 1
  }[0], on: CASE WHEN state5.stageFrom IS NOT NULL THEN { from: state5.stageFrom, to: state5.stageTo, precision: state5.stagePrecision } END } AS change10, state5.validFrom AS sort11, state5.key AS sort12
  RETURN [change10.stage, [item13 IN [change10.on]
  WHERE item13 IS NOT NULL | [toString(item13.from), toString(item13.to), item13.precision]][0], toString(change10.knownFrom)] AS row9
  ORDER BY sort11, sort12
}, [COLLECT {
  MATCH (deal1)<-[about15:ABOUT|WAS_ABOUT
  WHERE coalesce(about15.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < about15.validTo, true) AND coalesce(about15.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < about15.knownTo, true)]-(claim16:Claim)
  WHERE CASE WHEN claim16.key = state2.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about15.standing IS NOT NULL AND claim16.key IS NOT NULL
  RETURN [[COLLECT {
    MATCH (claim16)-[:STATED_IN]->(document17:Document)
    MATCH (document17)-[:STATE*0..1]->(state18)
    WHERE COUNT { (state18)-[:STATE]->()
    } = 0 AND coalesce(state18.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < state18.validTo, true) AND coalesce(state18.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state18.knownTo, true)
    RETURN [document17.key, toString(state18.publishedTo)] AS row20
    LIMIT 1
  }[0]]] AS row14
  ORDER BY CASE WHEN claim16.key = state2.leadingClaim THEN 0 ELSE 1 END, about15.standing, claim16.key
  LIMIT $p.v3
}, null]] AS row
LIMIT 1
