// How much money it was said to need, and for which period.
// :param entity => 'softbank-group'
// :param knownAt => null
MATCH (need:Observation {metric: 'FUNDING_NEED'})-[:OF]->(:Entity {key: $entity})
WHERE $knownAt IS NULL OR EXISTS { (need)-[:STATE]->(known:ObservationState) WHERE known.knownFrom <= date($knownAt) }
RETURN need.key, toString(need.dateFrom), toString(need.dateTo), coalesce(need.min, need.value), need.currency
ORDER BY need.key
