// Stated funding needs of an entity, with their periods and the latest day on which a document says so.
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
  state.min AS min,
  state.max AS max,
  state.currency AS currency,
  toString(COLLECT {
    MATCH (claim:Claim)-[about:ABOUT|WAS_ABOUT]->(need)
    WHERE about.knownFrom <= date($knownAt) AND coalesce(date($knownAt) < about.knownTo, true)
    RETURN claim.knownFrom ORDER BY claim.knownFrom DESC LIMIT 1
  }[0]) AS saidOn
ORDER BY key
