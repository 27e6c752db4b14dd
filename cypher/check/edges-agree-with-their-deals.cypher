// Every deal edge belongs to a deal and has its sums, and an edge of the present has the values of its deal.
// :show MATCH (from)-[edge]->(to) WHERE coalesce(edge.edgeKey, elementId(edge)) = $key RETURN from, edge, to
MATCH (from:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM|ACQUIRES|SELLS_STAKE_IN|DISTRIBUTES_TO|PARTNERS_WITH]->(to:Entity)
OPTIONAL MATCH (deal:Deal|WasDeal {key: edge.dealKey})
WITH edge, from, to, deal, edge.validTo IS NULL AND edge.knownTo IS NULL AS present
WITH edge, CASE
  WHEN deal IS NULL THEN 'an edge of no deal'
  WHEN edge.edgeKey IS NULL THEN 'an edge without a key'
  WHEN edge.validFrom IS NULL OR edge.knownFrom IS NULL THEN 'an edge without a beginning'
  WHEN NOT edge.edgeKey STARTS WITH deal.key + '@' OR NOT edge.edgeKey ENDS WITH '@' + from.key + '@' + to.key THEN 'an edge with the key of another'
  WHEN present AND (edge.kind <> deal.kind OR deal.kind IS NULL) THEN 'an edge of kind ' + edge.kind + ', its deal is of kind ' + coalesce(deal.kind, 'null')
  WHEN present AND coalesce(edge.stage, '') <> coalesce(deal.stage, '') THEN 'an edge of another stage than its deal'
  WHEN present AND coalesce(edge.binding, '') <> coalesce(deal.binding, '') THEN 'an edge that binds otherwise than its deal'
  WHEN present AND edge.amountUsd > deal.amountUsd THEN 'an edge of more than its deal'
  WHEN edge.committedUsd + edge.upToUsd + edge.paidUsd + edge.nonBindingUsd IS NULL THEN 'an edge without its sums'
  WHEN present AND edge.committedUsd > deal.committedUsd THEN 'an edge that commits more than its deal'
  WHEN present AND edge.upToUsd > deal.upToUsd THEN 'an edge that reaches further than its deal'
  WHEN present AND edge.paidUsd > deal.paidUsd THEN 'an edge over which more is paid than for its deal'
  WHEN present AND edge.nonBindingUsd > deal.nonBindingUsd THEN 'an edge that leaves more open than its deal'
END AS breach
WHERE breach IS NOT NULL
RETURN coalesce(edge.edgeKey, elementId(edge)) AS key, breach
