// {"p":{"v0":"9999-12-31","v1":"2025-11-11","v2":"nvidia-openai-letter-of-intent-2025","v3":21}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (deal1:Deal|WasDeal {key: $p.v2})
MATCH (deal1)-[:STATE*0..1]->(state2)
WHERE COUNT { (state2)-[:STATE]->()
} = 0 AND coalesce(state2.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < state2.validTo, true) AND coalesce(state2.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state2.knownTo, true)
RETURN [toString(deal1.key), deal1.key, state2.stage, state2.binding, CASE WHEN state2.amountQualifier IS NOT NULL THEN [toString(state2.amountMin), toString(state2.amountCurrency), toString(state2.amountMax), state2.amountCurrency, state2.amountQualifier] END, COLLECT {
  MATCH (deal1)-[:STATE]->(state9:DealState)
  WHERE state9.stage IS NOT NULL AND coalesce(state9.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state9.knownTo, true) AND state9.validFrom <= coalesce(date($p.v0), date('9999-12-31')) AND NOT EXISTS {
    MATCH (deal1)-[:STATE]->(earlier10:DealState)
    WHERE earlier10.stage = state9.stage AND coalesce(earlier10.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < earlier10.knownTo, true) AND earlier10.validFrom < state9.validFrom
  }
  WITH { stage: state9.stage, knownFrom: COLLECT {
    MATCH (deal1)-[:STATE]->(known11:DealState)
    WHERE known11.stage = state9.stage
    RETURN known11.knownFrom
    ORDER BY known11.knownFrom
    LIMIT 1
  }[0], on: CASE WHEN state9.stagePrecision IS NOT NULL THEN { from: state9.stageFrom, to: state9.stageTo, precision: state9.stagePrecision } END } AS change14, state9.validFrom AS sort15, state9.key AS sort16
  RETURN [change14.stage, [item17 IN [change14.on]
  WHERE item17 IS NOT NULL | [toString(item17.from), toString(item17.to), item17.precision]][0], toString(change14.knownFrom)] AS row13
  ORDER BY sort15, sort16
}, [COLLECT {
  MATCH (deal1)<-[about19:ABOUT|WAS_ABOUT
  WHERE coalesce(about19.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < about19.validTo, true) AND coalesce(about19.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < about19.knownTo, true)]-(claim20:Claim)
  WHERE CASE WHEN claim20.key = state2.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about19.standing IS NOT NULL AND claim20.key IS NOT NULL
  RETURN [CASE WHEN claim20.key = state2.leadingClaim THEN 0 ELSE 1 END, about19.standing, claim20.key, [COLLECT {
    MATCH (claim20)-[:STATED_IN]->(document21:Document)
    MATCH (document21)-[:STATE*0..1]->(state22)
    WHERE COUNT { (state22)-[:STATE]->()
    } = 0 AND coalesce(state22.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < state22.validTo, true) AND coalesce(state22.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state22.knownTo, true)
    RETURN [toString(document21.key), document21.key, toString(state22.publishedTo)] AS row25
    LIMIT 1
  }[0]]] AS row18
  ORDER BY CASE WHEN claim20.key = state2.leadingClaim THEN 0 ELSE 1 END, about19.standing, claim20.key
  LIMIT $p.v3
}, null]] AS row
LIMIT 1
