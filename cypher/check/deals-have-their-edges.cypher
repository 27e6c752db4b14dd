// A deal of the present that moves money has an edge from each payer to each payee. It has none if it ended, was
// replaced, or is a package that states no more than its parts. The edges of a remainder run between the pairs without
// a part that states an amount, if there are such pairs.
// :show MATCH (deal:Deal {key: $key}) OPTIONAL MATCH (deal)-[side]-(party:Entity) RETURN deal, side, party
MATCH (deal:Deal)
WHERE deal.family IN ['FUNDING', 'COMMERCIAL']
WITH deal, deal.package AND deal.remainderUsd IS NULL AS spent
WITH deal, spent, deal.stage = 'TERMINATED' OR deal.superseded OR spent AS ended
WITH deal, CASE WHEN coalesce(ended, deal.superseded OR spent) THEN 0 ELSE COUNT {
  MATCH (payer:Entity)-[:PAYS]->(deal)-[:TO]->(payee:Entity)
  WHERE payer <> payee
} END AS all, COUNT {
  MATCH (payer:Entity)-[:PAYS]->(deal)-[:TO]->(payee:Entity)
  WHERE payer <> payee AND NOT EXISTS {
    MATCH (payer)-[:PAYS]->(part:Deal)-[:TO]->(payee)
    WHERE (part)-[:PART_OF]->(deal) AND part.amountUsd IS NOT NULL
  }
} AS others
WITH deal, CASE WHEN others > 0 AND others < all THEN others ELSE all END AS expected
WITH deal, expected, COUNT {
  MATCH (:Entity)-[:PAYS]->(deal)-[:TO]->(payee:Entity)
  MATCH (payer:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(payee)
  WHERE edge.dealKey = deal.key AND edge.validTo IS NULL AND edge.knownTo IS NULL AND EXISTS { (payer)-[:PAYS]->(deal) }
  RETURN DISTINCT edge
} AS found
WHERE found <> expected
RETURN deal.key AS key, found + ' edges of the present, expected ' + expected AS breach
