// The deals in which an entity, or what is a part of it, pays or is paid; one row for each such party. The present is
// what holds on the last of days.
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
RETURN
  deal.key,
  state.kind,
  state.superseded OR state.package,
  state.stage,
  toString(state.stageTo),
  state.binding,
  state.amountMin,
  state.amountMax,
  state.amountCurrency,
  state.amountQualifier,
  state.amountBasis,
  state.amountUsd,
  COLLECT {
    MATCH (deal)-[own:HAS_AMOUNT|WAS_HAS_AMOUNT]->(amount:Amount|WasAmount)
    WHERE amount.basis = 'PAID'
      AND coalesce(own.validFrom <= date($asOf), true) AND coalesce(date($asOf) < own.validTo, true)
      AND coalesce(own.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < own.knownTo, true)
    RETURN [amount.min, amount.max, amount.currency, amount.qualifier, amount.usd]
  }[0],
  toString(state.dateTo),
  toString(state.dueTo),
  unit.key,
  party.roles,
  party.share,
  [tie IN ties | [toString(tie.validFrom), toString(tie.validTo)]],
  size(state.payers),
  size(state.payees)
ORDER BY deal.key, unit.key
