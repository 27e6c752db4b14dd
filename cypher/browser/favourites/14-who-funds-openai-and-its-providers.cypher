// Who funds OpenAI and the companies that it pays for capacity
// One row for each funder and provider, over at most two funding edges into OpenAI or into the provider.
MATCH (consumer:Entity {key: 'openai'})
MATCH (consumer)-[direct:BUYS_FROM|LEASES_FROM]->(provider:Entity)
WHERE direct.validTo IS NULL AND direct.knownTo IS NULL
WITH consumer, collect(DISTINCT provider) AS directly
CALL (consumer) {
  MATCH (consumer)
    (()-[edge:BUYS_FROM|LEASES_FROM WHERE edge.validTo IS NULL AND edge.knownTo IS NULL AND edge.kind IN ['ComputeContract', 'Lease']]->()){2}
    (provider:Entity)
  MATCH (consumer)-[first:BUYS_FROM|LEASES_FROM]->(between:!Unspecified)-[second:BUYS_FROM|LEASES_FROM]->(provider)
  WHERE first = edge[0] AND second = edge[1] AND provider <> consumer
  RETURN collect(DISTINCT provider) AS rented
}
UNWIND directly + rented AS provider
WITH DISTINCT consumer, provider
UNWIND [consumer, provider] AS target
MATCH (funder:Entity)
  (()-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO WHERE edge.validTo IS NULL AND edge.knownTo IS NULL]->(payee)){1,2}
  (target)
WHERE funder <> target AND none(entity IN payee[0..-1] WHERE entity:Unspecified OR entity = target)
RETURN DISTINCT funder.name AS funder, provider.name AS provider, consumer.name AS consumer
ORDER BY funder, provider
