// Sums over deals, one row for each group. A package counts by its parts and its remainder.
// :param {filter: true, groupBy: ['KIND', 'DIRECTION'], party: 'openai'}
// :filter deal
// :begin party => MATCH (:Entity {key: $party})-[:PARTY]->(deal:Deal)
MATCH (deal:Deal)
WHERE (NOT deal.package OR deal.remainderUsd > 0) AND NOT deal.superseded AND $filter
WITH
  CASE WHEN 'KIND' IN $groupBy THEN deal.kind END AS kind,
  CASE WHEN 'STAGE' IN $groupBy THEN deal.stage END AS stage,
  CASE
    WHEN NOT 'DIRECTION' IN coalesce($groupBy, []) THEN null
    ELSE COLLECT {
      MATCH (:Entity {key: $party})-[party:PARTY]->(deal)
      RETURN ['PAYEE' IN party.roles, 'PAYER' IN party.roles OR 'SPONSOR' IN party.roles]
    }[0]
  END AS takes,
  deal.committedUsd AS committedUsd,
  deal.upToUsd AS upToUsd,
  deal.paidUsd AS paidUsd,
  deal.nonBindingUsd AS nonBindingUsd,
  deal.amountUsd AS amountUsd
WITH
  *,
  CASE takes
    WHEN [true, false] THEN 'IN'
    WHEN [false, true] THEN 'OUT'
    ELSE CASE WHEN 'DIRECTION' IN $groupBy THEN 'NONE' END
  END AS direction
WITH
  kind,
  stage,
  direction,
  {
    kind: kind,
    stage: stage,
    direction: direction,
    count: count(*),
    committedUsd: sum(committedUsd),
    upToUsd: sum(upToUsd),
    paidUsd: sum(paidUsd),
    nonBindingUsd: sum(nonBindingUsd),
    undisclosedCount: count(CASE WHEN amountUsd IS NULL THEN 1 END)
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
