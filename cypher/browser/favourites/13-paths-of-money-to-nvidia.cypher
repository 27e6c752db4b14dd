// Paths of money from SoftBank Group to NVIDIA
// Over at most four edges and through no entity twice.
MATCH path = (softbank:Entity {key: 'softbank-group'})
  ((payer)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM
    WHERE edge.validTo IS NULL AND edge.knownTo IS NULL]->(payee)){1,4}
  (nvidia:Entity {key: 'nvidia'})
WHERE all(entity IN payer WHERE single(other IN payer WHERE other = entity))
  AND none(entity IN payer WHERE entity = nvidia)
  AND none(entity IN tail(payer) WHERE entity:Unspecified)
RETURN path
ORDER BY length(path)
LIMIT 100
