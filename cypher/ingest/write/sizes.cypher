// Marks deals and entities by the money that they move, for Neo4j Browser, which sizes nodes by their labels
// :param deals => ['nvidia-openai-letter-of-intent-2025']
// :param entities => ['nvidia', 'openai']
CALL () {
  MATCH (deal:Deal)
  WHERE deal.key IN $deals
  RETURN deal AS node, deal.amountUsd AS usd
  UNION ALL
  MATCH (entity:Entity)
  WHERE entity.key IN $entities
  OPTIONAL MATCH (entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]-(:Entity)
  WHERE edge.validTo IS NULL AND edge.knownTo IS NULL
  RETURN entity AS node, sum(edge.amountUsd) AS usd
}
WITH
  node,
  CASE
    WHEN usd >= 10000000000000 THEN ['Usd100B']
    WHEN usd >= 1000000000000 THEN ['Usd10B']
    WHEN usd >= 100000000000 THEN ['Usd1B']
    ELSE []
  END AS size
REMOVE node:Usd100B:Usd10B:Usd1B
SET node:$(size)
