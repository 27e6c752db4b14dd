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
  MATCH (deal1)-[:STATE]->(state8:DealState)
  WHERE state8.stage IS NOT NULL AND coalesce(state8.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state8.knownTo, true) AND state8.validFrom <= coalesce(date($p.v0), date('9999-12-31')) AND NOT EXISTS {
    MATCH (deal1)-[:STATE]->(earlier9:DealState)
    WHERE earlier9.stage = state8.stage AND coalesce(earlier9.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < earlier9.knownTo, true) AND earlier9.validFrom < state8.validFrom
  }
  WITH { stage: state8.stage, knownFrom: COLLECT {
    MATCH (deal1)-[:STATE]->(known10:DealState)
    WHERE known10.stage = state8.stage
    RETURN known10.knownFrom
    ORDER BY known10.knownFrom
    LIMIT 1
  }[0], on: CASE WHEN state8.stageFrom IS NOT NULL THEN { from: state8.stageFrom, to: state8.stageTo, precision: state8.stagePrecision } END } AS change13, state8.validFrom AS sort14, state8.key AS sort15
  RETURN [change13.stage, [item16 IN [change13.on]
  WHERE item16 IS NOT NULL | [toString(item16.from), toString(item16.to), item16.precision]][0], toString(change13.knownFrom)] AS row12
  ORDER BY sort14, sort15
}, [COLLECT {
  MATCH (deal1)<-[about18:ABOUT|WAS_ABOUT
  WHERE coalesce(about18.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < about18.validTo, true) AND coalesce(about18.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < about18.knownTo, true)]-(claim19:Claim)
  WHERE CASE WHEN claim19.key = state2.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about18.standing IS NOT NULL AND claim19.key IS NOT NULL
  RETURN [[COLLECT {
    MATCH (claim19)-[:STATED_IN]->(document20:Document)
    MATCH (document20)-[:STATE*0..1]->(state21)
    WHERE COUNT { (state21)-[:STATE]->()
    } = 0 AND coalesce(state21.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < state21.validTo, true) AND coalesce(state21.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state21.knownTo, true)
    RETURN [document20.key, toString(state21.publishedTo)] AS row23
    LIMIT 1
  }[0]]] AS row17
  ORDER BY CASE WHEN claim19.key = state2.leadingClaim THEN 0 ELSE 1 END, about18.standing, claim19.key
  LIMIT $p.v3
}, null]] AS row
LIMIT 1
