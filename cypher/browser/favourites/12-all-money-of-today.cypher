// All money today: every present edge of funding and trade
MATCH path = (:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(:Entity)
WHERE edge.validTo IS NULL AND edge.knownTo IS NULL
RETURN path
LIMIT 250
