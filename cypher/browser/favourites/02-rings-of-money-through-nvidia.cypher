// Rings of money through NVIDIA
// Money that leaves NVIDIA and returns to it, over two to six edges and through no entity twice.
MATCH ring = (nvidia:Entity {key: 'nvidia'})
  ((payer:!Unspecified)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM
    WHERE edge.validTo IS NULL AND edge.knownTo IS NULL]->(:!Unspecified)){2,6}
  (nvidia)
WHERE all(entity IN payer WHERE single(other IN payer WHERE other = entity))
RETURN ring
ORDER BY length(ring)
LIMIT 50
