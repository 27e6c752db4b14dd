// Stated funding needs of an entity, with their periods.
// :param entity => 'softbank-group'
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
MATCH (:Entity {key: $entity})<-[:OF]-(need:Observation|WasObservation)-[:STATE]->(state:ObservationState)
WHERE state.metric = 'FUNDING_NEED'
  AND coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
  AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
RETURN
  need.key AS key,
  toString(state.dateFrom) AS from,
  toString(state.dateTo) AS to,
  coalesce(state.min, state.value) AS least,
  state.currency AS currency
ORDER BY key
