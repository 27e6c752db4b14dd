// Who funds whose capacity around OpenAI: the largest edges
// Orange edges buy capacity or chips, teal edges are funding. Every edge points to the payee. Unnamed payers are left out,
// because one node can mean many of them.
// :only BUYS_FROM|LEASES_FROM|INVESTS_IN NVIDIA invests in its customers, and OpenAI in its suppliers
MATCH paid = (:Entity {key: 'openai'})
  (()-[edge:BUYS_FROM|LEASES_FROM|INVESTS_IN WHERE edge.validTo IS NULL AND edge.knownTo IS NULL]->(:!Unspecified)){1,2}
  (:Entity)
WITH paid, [each IN edge | coalesce(each.amountUsd, -1)] AS usd
ORDER BY size(usd), usd[0] DESC, usd[1] DESC, [each IN nodes(paid) | each.key]
LIMIT 30
WITH collect(paid) AS spending
UNWIND spending AS paid
UNWIND nodes(paid) AS firm
WITH spending, collect(DISTINCT firm) AS firms
RETURN spending, COLLECT {
  MATCH funded = (funder:!Unspecified)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO]->(firm:Entity)
  WHERE firm IN firms AND edge.validTo IS NULL AND edge.knownTo IS NULL
  RETURN funded ORDER BY coalesce(edge.amountUsd, -1) DESC, edge.edgeKey LIMIT 30
} AS funding
