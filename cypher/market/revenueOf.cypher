// Results of some entities that say what their revenue is, or what part of it comes from another entity.
// :param keys => ['coreweave']
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
MATCH (entity:Entity)
WHERE entity.key IN $keys
MATCH (entity)<-[:OF]-(observation:Observation|WasObservation)-[:STATE]->(state:ObservationState)
WHERE state.metric IN ['REVENUE', 'REVENUE_SHARE'] AND state.outlook = 'ACTUAL'
  AND coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
  AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
OPTIONAL MATCH (observation)-[:TOWARDS]->(towards:Entity)
RETURN
  entity.key AS entityKey,
  observation.key AS key,
  state.metric AS metric,
  towards.key AS towardsKey,
  toFloat(state.min) AS min,
  toFloat(state.max) AS max,
  state.unit AS unit,
  state.currency AS currency,
  CASE WHEN state.currency = 'USD' THEN 1.0 WHEN toFloat(state.value) <> 0 THEN toFloat(state.usd) / toFloat(state.value) END AS rate,
  toString(state.dateFrom) AS from,
  toString(state.dateTo) AS to
ORDER BY entityKey, key
