// Sums over deals, one row for each group. A package counts by its parts and its remainder.
// :param {filter: true, groupBy: ['KIND', 'YEAR']}
// :filter deal
// :begin party => MATCH (:Entity {key: $party})-[:PARTY]->(deal:Deal)
MATCH (deal:Deal)
WHERE (NOT deal.package OR deal.remainderUsd > 0) AND NOT deal.superseded AND $filter
WITH
  CASE WHEN 'KIND' IN $groupBy THEN deal.kind END AS kind,
  CASE WHEN 'FAMILY' IN $groupBy THEN deal.family END AS family,
  CASE WHEN 'STAGE' IN $groupBy THEN deal.stage END AS stage,
  CASE WHEN 'YEAR' IN $groupBy THEN deal.year END AS year,
  CASE WHEN 'QUARTER' IN $groupBy THEN deal.quarter END AS quarter,
  CASE WHEN 'CURRENCY' IN $groupBy THEN deal.amountCurrency END AS currency,
  deal.committedUsd AS committedUsd,
  deal.upToUsd AS upToUsd,
  deal.paidUsd AS paidUsd,
  deal.nonBindingUsd AS nonBindingUsd,
  deal.amountUsd AS amountUsd
WITH
  kind,
  family,
  stage,
  year,
  quarter,
  currency,
  {
    kind: kind,
    family: family,
    stage: stage,
    year: year,
    quarter: quarter,
    currency: currency,
    count: count(*),
    committedUsd: sum(committedUsd),
    upToUsd: sum(upToUsd),
    paidUsd: sum(paidUsd),
    nonBindingUsd: sum(nonBindingUsd),
    undisclosedCount: count(CASE WHEN amountUsd IS NULL THEN 1 END)
  } AS totals
WITH collect(totals) AS found
UNWIND
  CASE
    WHEN found = [] AND coalesce(size($groupBy), 0) = 0 THEN [
      {count: 0, committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0}
    ]
    ELSE found
  END AS totals
RETURN totals
ORDER BY
  totals.kind,
  totals.family,
  totals.stage,
  totals.year,
  totals.quarter,
  totals.currency
