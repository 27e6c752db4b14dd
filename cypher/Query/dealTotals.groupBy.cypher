// Sums over deals, one row for each group. A package counts by its parts and its remainder, which contains the parts without
// an amount.
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
  CASE WHEN deal.amountUsd IS NULL AND NOT coalesce(deal.stage IN ['RUMOURED', 'TERMINATED'], false) THEN deal.key END AS open,
  CASE WHEN deal.openParts <> [] THEN deal.openParts END AS contained
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
    open: collect(open),
    contained: collect(contained)
  } AS totals
WITH collect(totals {.*, undisclosedCount: size([key IN totals.open WHERE none(keys IN totals.contained WHERE key IN keys)])}) AS found
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
