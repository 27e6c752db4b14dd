// Ways of money from SoftBank Group to NVIDIA
// Over at most four arrows and through nobody twice.
MATCH way = (softbank:Entity {key: 'softbank-group'})
  ((payer)-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM
    WHERE leg.validTo IS NULL AND leg.knownTo IS NULL]->(payee)){1,4}
  (nvidia:Entity {key: 'nvidia'})
WHERE all(entity IN payer WHERE single(other IN payer WHERE other = entity))
  AND none(entity IN payer WHERE entity = nvidia)
  AND none(entity IN tail(payer) WHERE entity:Unspecified)
RETURN way
ORDER BY length(way)
LIMIT 100
