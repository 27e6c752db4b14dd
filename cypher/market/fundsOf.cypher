// Deals in which some entities pay, are paid or sponsor a payer, one row for each deal, with all parties and with what was
// paid until each day on which something changed. The last day of all gives the present.
// :param group => ['softbank-group']
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
UNWIND $group AS key
MATCH (:Entity {key: key})-[party:PARTY|WAS_PARTY]->(deal:Deal|WasDeal)
WHERE coalesce(party.validFrom <= date($asOf), true) AND coalesce(date($asOf) < party.validTo, true)
  AND coalesce(party.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < party.knownTo, true)
WITH DISTINCT deal
MATCH (deal)-[:STATE]->(state:DealState)
WHERE coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
  AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
RETURN
  deal.key AS dealKey,
  state.kind AS kind,
  state.superseded OR (state.package AND state.remainderUsd IS NULL) AS isCovered,
  state.stage AS stage,
  state.binding AS binding,
  {
    min: state.amountMin,
    max: state.amountMax,
    currency: state.amountCurrency,
    qualifier: CASE WHEN state.amountScope IS NULL AND coalesce(state.amountBasis <> 'ESTIMATE', true) THEN state.amountQualifier END,
    basis: state.amountBasis,
    usd: state.amountUsd
  } AS amount,
  {min: state.remainderMin, max: state.remainderMax, usd: state.remainderUsd} AS remainder,
  {from: toString(state.dateFrom), to: toString(state.dateTo), precision: state.datePrecision} AS date,
  {from: toString(state.signedFrom), to: toString(state.signedTo), precision: state.signedPrecision} AS signed,
  {from: toString(state.dueFrom), to: toString(state.dueTo), precision: state.duePrecision} AS due,
  [place IN range(0, coalesce(size(state.scheduleAmounts), 0) - 1) | {
    from: [day IN [state.scheduleFrom[place]] WHERE day <> ''][0],
    to: [day IN [state.scheduleTo[place]] WHERE day <> ''][0],
    precision: state.schedulePrecision[place],
    amount: toInteger(state.scheduleAmounts[place]),
    currency: state.scheduleCurrency
  }] AS schedule,
  COLLECT {
    MATCH (entity:Entity)-[party:PARTY|WAS_PARTY]->(deal)
    WHERE coalesce(party.validFrom <= date($asOf), true) AND coalesce(date($asOf) < party.validTo, true)
      AND coalesce(party.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < party.knownTo, true)
    RETURN {
      key: entity.key,
      roles: party.roles,
      share: party.share,
      behind: coalesce(party.behind, [])
    }
    ORDER BY entity.key
  } AS parties,
  state.openParts AS openParts,
  state.payersInParts AS payersInParts,
  state.payeesInParts AS payeesInParts,
  state.sponsorsInParts AS sponsorsInParts,
  COLLECT {
    MATCH (deal)-[:STATE]->(past:DealState)
    WHERE coalesce(past.validFrom <= date($asOf), true)
      AND coalesce(past.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < past.knownTo, true)
    RETURN {
      since: toString(past.validFrom),
      stage: past.stage,
      date: {from: toString(past.stageFrom), to: toString(past.stageTo), precision: past.stagePrecision},
      paid: COLLECT {
        MATCH (deal)-[own:HAS_AMOUNT|WAS_HAS_AMOUNT]->(amount:Amount|WasAmount)
        WHERE amount.basis = 'PAID' AND amount.scope IS NULL AND NOT past.package
          AND own.validFrom <= past.validFrom AND coalesce(past.validFrom < own.validTo, true)
          AND coalesce(own.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < own.knownTo, true)
        RETURN amount {.min, .max, .currency, .qualifier, .basis, .usd}
      }[0]
    }
    ORDER BY past.validFrom
  } AS history
ORDER BY dealKey
