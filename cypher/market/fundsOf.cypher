// Deals in which an entity or one of its units pays or is paid, one row for each such party. A package counts only with
// its remainder, of which no party has a share. The last day of all gives the present.
// :param entity => 'softbank-group'
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
MATCH (entity:Entity {key: $entity})
CALL (entity) {
  RETURN entity AS unit, [] AS ties
  UNION ALL
  MATCH (unit:Entity)-[ties:PART_OF*1..3]->(entity)
  WHERE all(tie IN ties
    WHERE coalesce(tie.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < tie.knownTo, true))
  RETURN unit, ties
}
MATCH (unit)-[party:PARTY|WAS_PARTY]->(deal:Deal|WasDeal)-[:STATE]->(state:DealState)
WHERE coalesce(party.validFrom <= date($asOf), true) AND coalesce(date($asOf) < party.validTo, true)
  AND coalesce(party.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < party.knownTo, true)
  AND coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
  AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
WITH
  unit, ties, party, deal, state,
  CASE WHEN state.package THEN state.amountUsd - state.remainderUsd ELSE 0 END AS inParts,
  state.amountScope IS NULL AND coalesce(state.amountBasis <> 'ESTIMATE', true) AS isCounted
RETURN
  deal.key AS dealKey,
  state.kind AS kind,
  state.superseded OR (state.package AND state.remainderUsd IS NULL) AS isCovered,
  state.stage AS stage,
  toString(state.stageTo) AS stageOn,
  state.binding AS binding,
  CASE WHEN state.amountMin < inParts THEN 0 ELSE state.amountMin - inParts END AS min,
  state.amountMax - inParts AS max,
  state.amountCurrency AS currency,
  CASE WHEN isCounted THEN state.amountQualifier END AS qualifier,
  state.amountBasis AS basis,
  state.amountUsd - inParts AS usd,
  COLLECT {
    MATCH (deal)-[own:HAS_AMOUNT|WAS_HAS_AMOUNT]->(amount:Amount|WasAmount)
    WHERE amount.basis = 'PAID' AND amount.scope IS NULL AND NOT state.package
      AND coalesce(own.validFrom <= date($asOf), true) AND coalesce(date($asOf) < own.validTo, true)
      AND coalesce(own.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < own.knownTo, true)
    RETURN amount {.min, .max, .currency, .qualifier, .usd}
  }[0] AS paid,
  toString(state.dateTo) AS agreedOn,
  toString(state.dueTo) AS due,
  unit.key AS unit,
  party.roles AS roles,
  CASE WHEN isCounted AND NOT state.package THEN party.share END AS share,
  [tie IN ties | [toString(tie.validFrom), toString(tie.validTo)]] AS ties,
  size(state.payers) AS payers,
  size(state.payees) AS payees
ORDER BY dealKey, unit
