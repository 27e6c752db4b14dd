// Rings of money through NVIDIA
// Money that leaves NVIDIA and comes back to it, over two to six arrows and through nobody twice.
MATCH ring = (nvidia:Entity {key: 'nvidia'})
  ((payer:!Unspecified)-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM
    WHERE leg.validTo IS NULL AND leg.knownTo IS NULL]->(:!Unspecified)){2,6}
  (nvidia)
WHERE all(entity IN payer WHERE single(other IN payer WHERE other = entity))
RETURN ring
ORDER BY length(ring)
LIMIT 50
