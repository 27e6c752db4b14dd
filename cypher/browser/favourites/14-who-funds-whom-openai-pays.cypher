// Who funds whom OpenAI pays for capacity
// One row for each funder, over at most two arrows of funding into OpenAI or into the provider.
MATCH (consumer:Entity {key: 'openai'})
MATCH (consumer)-[direct:BUYS_FROM|LEASES_FROM]->(provider:Entity)
WHERE direct.validTo IS NULL AND direct.knownTo IS NULL
WITH consumer, collect(DISTINCT provider) AS directly
CALL (consumer) {
  MATCH (consumer)
    (()-[leg:BUYS_FROM|LEASES_FROM WHERE leg.validTo IS NULL AND leg.knownTo IS NULL AND leg.kind <> 'Purchase']->()){2}
    (provider:Entity)
  MATCH (consumer)-[first:BUYS_FROM|LEASES_FROM]->(between:!Unspecified)-[second:BUYS_FROM|LEASES_FROM]->(provider)
  WHERE first = leg[0] AND second = leg[1] AND provider <> consumer
  RETURN collect(DISTINCT provider) AS rented
}
UNWIND directly + rented AS provider
WITH DISTINCT consumer, provider
UNWIND [consumer, provider] AS target
MATCH (funder:Entity)
  (()-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO WHERE leg.validTo IS NULL AND leg.knownTo IS NULL]->(payee)){1,2}
  (target)
WHERE funder <> target AND none(entity IN payee[0..-1] WHERE entity:Unspecified OR entity = target)
RETURN DISTINCT funder.name AS funder, provider.name AS provider, consumer.name AS consumer
ORDER BY funder, provider
