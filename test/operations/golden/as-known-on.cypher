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
  MATCH (deal1)-[:STATE]->(state6:DealState)
  WHERE state6.stage IS NOT NULL AND coalesce(state6.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state6.knownTo, true) AND state6.validFrom <= coalesce(date($p.v0), date('9999-12-31')) AND NOT EXISTS {
    MATCH (deal1)-[:STATE]->(earlier7:DealState)
    WHERE earlier7.stage = state6.stage AND coalesce(earlier7.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < earlier7.knownTo, true) AND earlier7.validFrom < state6.validFrom
  }
  WITH { stage: state6.stage, knownFrom: COLLECT {
    MATCH (deal1)-[:STATE]->(known8:DealState)
    WHERE known8.stage = state6.stage
    RETURN known8.knownFrom
    ORDER BY known8.knownFrom
    LIMIT 1
  }[0], on: CASE WHEN state6.stageFrom IS NOT NULL THEN { from: state6.stageFrom, to: state6.stageTo, precision: state6.stagePrecision } END } AS change11, state6.validFrom AS sort12, state6.key AS sort13
  RETURN [change11.stage, [item14 IN [change11.on]
  WHERE item14 IS NOT NULL | [toString(item14.from), toString(item14.to), item14.precision]][0], toString(change11.knownFrom)] AS row10
  ORDER BY sort12, sort13
}, [COLLECT {
  MATCH (deal1)<-[about16:ABOUT|WAS_ABOUT
  WHERE coalesce(about16.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < about16.validTo, true) AND coalesce(about16.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < about16.knownTo, true)]-(claim17:Claim)
  WHERE CASE WHEN claim17.key = state2.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about16.standing IS NOT NULL AND claim17.key IS NOT NULL
  RETURN [[COLLECT {
    MATCH (claim17)-[:STATED_IN]->(document18:Document)
    MATCH (document18)-[:STATE*0..1]->(state19)
    WHERE COUNT { (state19)-[:STATE]->()
    } = 0 AND coalesce(state19.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < state19.validTo, true) AND coalesce(state19.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state19.knownTo, true)
    RETURN [document18.key, toString(state19.publishedTo)] AS row22
    LIMIT 1
  }[0]]] AS row15
  ORDER BY CASE WHEN claim17.key = state2.leadingClaim THEN 0 ELSE 1 END, about16.standing, claim17.key
  LIMIT $p.v3
}, null]] AS row
LIMIT 1
