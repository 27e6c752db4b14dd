// Payers and payees on one day, as known on another
// Change the two dates: the first is the valid date, the second the known date.
WITH date('2025-06-30') AS asOf, date('2025-06-30') AS knownAt
MATCH path = (:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(:Entity)
WHERE edge.validFrom <= asOf AND (edge.validTo IS NULL OR asOf < edge.validTo)
  AND edge.knownFrom <= knownAt AND (edge.knownTo IS NULL OR knownAt < edge.knownTo)
RETURN path
ORDER BY coalesce(edge.amountUsd, -1) DESC, edge.edgeKey
LIMIT 40
