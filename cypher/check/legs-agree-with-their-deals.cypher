// Every leg is of a deal that is there and tells its sums, and one of the present says what its deal says.
// :show MATCH (from)-[leg]->(to) WHERE coalesce(leg.legKey, elementId(leg)) = $key RETURN from, leg, to
MATCH (from:Entity)-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|ACQUIRES|SELLS_STAKE_IN|PARTNERS_WITH]->(to:Entity)
OPTIONAL MATCH (deal:Deal|WasDeal {key: leg.dealKey})
WITH leg, from, to, deal, leg.validTo IS NULL AND leg.knownTo IS NULL AS present
WITH leg, CASE
  WHEN deal IS NULL THEN 'a leg of no deal'
  WHEN leg.validFrom IS NULL OR leg.knownFrom IS NULL THEN 'a leg without a beginning'
  WHEN NOT leg.legKey STARTS WITH deal.key + '@' OR NOT leg.legKey ENDS WITH '@' + from.key + '@' + to.key THEN 'a leg with the key of another'
  WHEN present AND (leg.kind <> deal.kind OR deal.kind IS NULL) THEN 'a leg of kind ' + leg.kind + ', its deal is of kind ' + coalesce(deal.kind, 'null')
  WHEN present AND coalesce(leg.stage, '') <> coalesce(deal.stage, '') THEN 'a leg of another stage than its deal'
  WHEN present AND coalesce(leg.binding, '') <> coalesce(deal.binding, '') THEN 'a leg that binds otherwise than its deal'
  WHEN present AND leg.amountUsd > deal.amountUsd THEN 'a leg of more than its deal'
  WHEN leg.committedUsd + leg.upToUsd + leg.paidUsd + leg.nonBindingUsd IS NULL THEN 'a leg without its sums'
  WHEN present AND leg.committedUsd > deal.committedUsd THEN 'a leg that commits more than its deal'
  WHEN present AND leg.upToUsd > deal.upToUsd THEN 'a leg that reaches further than its deal'
  WHEN present AND leg.paidUsd > deal.paidUsd THEN 'a leg over which more is paid than for its deal'
  WHEN present AND leg.nonBindingUsd > deal.nonBindingUsd THEN 'a leg that leaves more open than its deal'
END AS breach
WHERE breach IS NOT NULL
RETURN coalesce(leg.legKey, elementId(leg)) AS key, breach
