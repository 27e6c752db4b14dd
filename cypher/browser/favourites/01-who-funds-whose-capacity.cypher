// Who funds whose capacity around OpenAI
// Orange edges buy capacity or chips, teal edges are funding. Every edge points to the payee.
// :only BUYS_FROM|LEASES_FROM|INVESTS_IN NVIDIA invests in its customers, and OpenAI in its suppliers
MATCH paid = (:Entity {key: 'openai'})
  (()-[edge:BUYS_FROM|LEASES_FROM|INVESTS_IN WHERE edge.validTo IS NULL AND edge.knownTo IS NULL]->(:!Unspecified)){1,2}
  (:Entity)
WITH collect(paid) AS spending
UNWIND spending AS paid
UNWIND nodes(paid) AS firm
WITH spending, collect(DISTINCT firm) AS firms
MATCH funded = (:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO]->(firm:Entity)
WHERE firm IN firms AND edge.validTo IS NULL AND edge.knownTo IS NULL
RETURN spending, collect(funded) AS funding
