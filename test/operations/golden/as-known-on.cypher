// {"p":{"v0":"9999-12-31","v1":"2025-11-11","v2":"...","v3":21}}
CYPHER 5
MATCH (deal1:Deal|WasDeal {key: $p.v2})
MATCH (deal1)-[:STATE*0..1]->(state2)
WHERE NOT state2:Deal|WasDeal|Observation|WasObservation|Statement|WasStatement|Tie|WasTie AND (state2.validFrom IS NULL OR state2.validFrom <= date($p.v0)) AND (state2.validTo IS NULL OR date($p.v0) < state2.validTo) AND (state2.knownFrom IS NULL OR state2.knownFrom <= date($p.v1)) AND (state2.knownTo IS NULL OR date($p.v1) < state2.knownTo)
RETURN [deal1.key, state2.stage, state2.binding, CASE WHEN state2.amountQualifier IS NOT NULL THEN [toString(state2.amountMin), toString(state2.amountCurrency), toString(state2.amountMax), state2.amountCurrency, state2.amountQualifier] END, COLLECT {
  MATCH (deal1)-[link9:STATE|WAS_STATE
  WHERE (link9.validFrom IS NULL OR link9.validFrom <= date($p.v0)) AND (link9.validTo IS NULL OR date($p.v0) < link9.validTo) AND (link9.knownFrom IS NULL OR link9.knownFrom <= date($p.v1)) AND (link9.knownTo IS NULL OR date($p.v1) < link9.knownTo)]->(state5:DealState)
  WHERE state5.stage IS NOT NULL AND (state5.knownFrom IS NULL OR state5.knownFrom <= date($p.v1)) AND (state5.knownTo IS NULL OR date($p.v1) < state5.knownTo) AND state5.validFrom <= coalesce(date($p.v0), date('9999-12-31')) AND NOT EXISTS {
    MATCH (deal1)-[link10:STATE|WAS_STATE
    WHERE (link10.validFrom IS NULL OR link10.validFrom <= date($p.v0)) AND (link10.validTo IS NULL OR date($p.v0) < link10.validTo) AND (link10.knownFrom IS NULL OR link10.knownFrom <= date($p.v1)) AND (link10.knownTo IS NULL OR date($p.v1) < link10.knownTo)]->(earlier6:DealState)
    WHERE earlier6.stage = state5.stage AND (earlier6.knownFrom IS NULL OR earlier6.knownFrom <= date($p.v1)) AND (earlier6.knownTo IS NULL OR date($p.v1) < earlier6.knownTo) AND earlier6.validFrom < state5.validFrom
  }
  WITH { stage: state5.stage, knownFrom: COLLECT {
    MATCH (deal1)-[link11:STATE|WAS_STATE
    WHERE (link11.validFrom IS NULL OR link11.validFrom <= date($p.v0)) AND (link11.validTo IS NULL OR date($p.v0) < link11.validTo) AND (link11.knownFrom IS NULL OR link11.knownFrom <= date($p.v1)) AND (link11.knownTo IS NULL OR date($p.v1) < link11.knownTo)]->(known7:DealState)
    WHERE known7.stage = state5.stage
    RETURN known7.knownFrom
    ORDER BY known7.knownFrom
    LIMIT 1
  }[0], on: CASE WHEN state5.stageFrom IS NOT NULL THEN { from: state5.stageFrom, to: state5.stageTo, precision: state5.stagePrecision } END } AS change12, state5.validFrom AS sort13, state5.key AS sort14
  RETURN [change12.stage, [item15 IN [change12.on]
  WHERE item15 IS NOT NULL | [toString(item15.from), toString(item15.to), item15.precision]][0], toString(change12.knownFrom)] AS row16
  ORDER BY sort13, sort14
}, [COLLECT {
  MATCH (deal1)<-[about18:ABOUT|WAS_ABOUT
  WHERE (about18.validFrom IS NULL OR about18.validFrom <= date($p.v0)) AND (about18.validTo IS NULL OR date($p.v0) < about18.validTo) AND (about18.knownFrom IS NULL OR about18.knownFrom <= date($p.v1)) AND (about18.knownTo IS NULL OR date($p.v1) < about18.knownTo)]-(claim19:Claim)
  WHERE CASE WHEN claim19.key = state2.leadingClaim THEN 0 ELSE 1 END IS NOT NULL AND about18.standing IS NOT NULL AND claim19.key IS NOT NULL
  RETURN [[COLLECT {
    MATCH (claim19)-[link21:STATED_IN|WAS_STATED_IN
    WHERE (link21.validFrom IS NULL OR link21.validFrom <= date($p.v0)) AND (link21.validTo IS NULL OR date($p.v0) < link21.validTo) AND (link21.knownFrom IS NULL OR link21.knownFrom <= date($p.v1)) AND (link21.knownTo IS NULL OR date($p.v1) < link21.knownTo)]->(document20:Document)
    MATCH (document20)-[:STATE*0..1]->(state22)
    WHERE NOT state22:Deal|WasDeal|Observation|WasObservation|Statement|WasStatement|Tie|WasTie AND (state22.validFrom IS NULL OR state22.validFrom <= date($p.v0)) AND (state22.validTo IS NULL OR date($p.v0) < state22.validTo) AND (state22.knownFrom IS NULL OR state22.knownFrom <= date($p.v1)) AND (state22.knownTo IS NULL OR date($p.v1) < state22.knownTo)
    RETURN [document20.key, toString(state22.publishedTo)] AS row25
    LIMIT 1
  }[0]]] AS row17
  ORDER BY CASE WHEN claim19.key = state2.leadingClaim THEN 0 ELSE 1 END, about18.standing, claim19.key
  LIMIT $p.v3
}, null]] AS row26
LIMIT 1
