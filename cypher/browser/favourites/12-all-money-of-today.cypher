// All money today between the 30 entities that pay or are paid most
// Also draws the ten largest deals of these entities whose payers are unnamed, each as a node of its own.
MATCH (entity:!Unspecified)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]-(:Entity)
WHERE edge.validTo IS NULL AND edge.knownTo IS NULL
WITH entity, sum(edge.amountUsd) AS usd
ORDER BY usd DESC, entity.key
LIMIT 30
WITH collect(entity) AS largest
MATCH path = (payer:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(payee:Entity)
WHERE payer IN largest AND payee IN largest AND edge.validTo IS NULL AND edge.knownTo IS NULL
WITH largest, collect(path) AS paths
RETURN paths, COLLECT {
  MATCH unnamed = (deal:Deal)-[:TO]->(payee:Entity)
  WHERE payee IN largest AND EXISTS { (deal)<-[:PAYS]-() } AND NOT EXISTS { (deal)<-[:PAYS]-(:!Unspecified) }
    AND deal.family IN ['FUNDING', 'COMMERCIAL'] AND NOT deal.superseded AND NOT coalesce(deal.stage, '') = 'TERMINATED'
  RETURN unnamed ORDER BY deal.sortUsd DESC, deal.key LIMIT 10
} AS unnamed
