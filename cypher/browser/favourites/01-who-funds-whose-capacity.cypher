// Who funds whose capacity around OpenAI
// Orange arrows buy capacity or chips, teal arrows are funding. Every arrow points to the one who is paid.
MATCH paid = (:Entity {key: 'openai'})
  (()-[leg:BUYS_FROM|LEASES_FROM|INVESTS_IN WHERE leg.validTo IS NULL AND leg.knownTo IS NULL]->(:!Unspecified)){1,2}
  (:Entity)
WITH collect(paid) AS spending
UNWIND spending AS paid
UNWIND nodes(paid) AS firm
WITH spending, collect(DISTINCT firm) AS firms
MATCH funded = (:Entity)-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO]->(firm:Entity)
WHERE firm IN firms AND leg.validTo IS NULL AND leg.knownTo IS NULL
RETURN spending, collect(funded) AS funding
