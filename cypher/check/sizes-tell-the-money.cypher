// Deals and entities have the size label for the money that they move, and no other size label.
// :show MATCH (node:Deal|Entity {key: $key}) OPTIONAL MATCH (node)--(around) RETURN node, around
CALL () {
  MATCH (deal:Deal)
  RETURN deal AS node, deal.amountUsd AS usd
  UNION ALL
  MATCH (entity:Entity)
  OPTIONAL MATCH (entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]-(:Entity)
  WHERE edge.validTo IS NULL AND edge.knownTo IS NULL
  RETURN entity AS node, sum(edge.amountUsd) AS usd
}
WITH node, [label IN labels(node) WHERE label STARTS WITH 'Usd'] AS found, CASE
  WHEN usd >= 10000000000000 THEN ['Usd100B']
  WHEN usd >= 1000000000000 THEN ['Usd10B']
  WHEN usd >= 100000000000 THEN ['Usd1B']
  ELSE []
END AS expected
WHERE found <> expected
RETURN node.key AS key, 'of the size ' + coalesce(head(found), 'none') + ', expected ' + coalesce(head(expected), 'none') AS breach
