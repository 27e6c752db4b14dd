// Those of some rings that money of the present forms
// :param rings => [['nvidia', 'openai', 'nvidia']]
UNWIND $rings AS ring
UNWIND range(1, size(ring) - 1) AS step
WITH ring, EXISTS {
  MATCH (:Entity {key: ring[step - 1]})-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(:Entity {key: ring[step]})
  WHERE leg.validTo IS NULL AND leg.knownTo IS NULL
} AS pays
WITH ring, collect(pays) AS steps
WHERE all(pays IN steps WHERE pays)
RETURN ring
