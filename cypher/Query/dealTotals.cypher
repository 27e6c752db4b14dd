// Sums over deals, split by what is asked for; a package counts by its parts.
// :param {filter: true, groupBy: ['KIND', 'DIRECTION'], party: 'openai'}
// :filter deal
MATCH (deal:Deal)
WHERE NOT deal.package AND NOT deal.superseded AND $filter
OPTIONAL MATCH (:Entity {key: $party})-[party:PARTY]->(deal)
WITH
  deal,
  'PAYEE' IN party.roles AS isPaid,
  any(role IN party.roles WHERE role IN ['PAYER', 'SPONSOR']) AS pays
WITH
  deal,
  CASE WHEN 'KIND' IN $groupBy THEN deal.kind END AS kind,
  CASE WHEN 'STAGE' IN $groupBy THEN deal.stage END AS stage,
  CASE
    WHEN NOT 'DIRECTION' IN coalesce($groupBy, []) THEN null
    WHEN isPaid AND NOT pays THEN 'IN'
    WHEN pays AND NOT isPaid THEN 'OUT'
    ELSE 'NONE'
  END AS direction
WITH
  kind,
  stage,
  direction,
  {
    kind: kind,
    stage: stage,
    direction: direction,
    count: count(deal),
    committedUsd: sum(deal.committedUsd),
    upToUsd: sum(deal.upToUsd),
    paidUsd: sum(deal.paidUsd),
    nonBindingUsd: sum(deal.nonBindingUsd),
    undisclosedCount: count(CASE WHEN deal.amountUsd IS NULL THEN 1 END)
  } AS totals
WITH totals ORDER BY kind, stage, direction
WITH collect(totals) AS found
UNWIND
  CASE
    WHEN found = [] AND coalesce(size($groupBy), 0) = 0 THEN [
      {count: 0, committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0}
    ]
    ELSE found
  END AS totals
RETURN totals ORDER BY totals.kind, totals.stage, totals.direction
