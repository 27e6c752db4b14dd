// Sums over deals, in one row. A package counts by its parts and its remainder, which contains the parts without an amount.
// :param {filter: true}
// :filter deal
// :begin party => MATCH (:Entity {key: $party})-[:PARTY]->(deal:Deal)
MATCH (deal:Deal)
WHERE (NOT deal.package OR deal.remainderUsd > 0) AND NOT deal.superseded AND $filter
WITH
  count(*) AS count,
  sum(deal.committedUsd) AS committedUsd,
  sum(deal.upToUsd) AS upToUsd,
  sum(deal.paidUsd) AS paidUsd,
  sum(deal.nonBindingUsd) AS nonBindingUsd,
  collect(CASE WHEN deal.amountUsd IS NULL AND NOT coalesce(deal.stage IN ['RUMOURED', 'TERMINATED'], false) THEN deal.key END) AS open,
  collect(CASE WHEN deal.openParts <> [] THEN deal.openParts END) AS contained
RETURN
  {
    kind: null,
    family: null,
    stage: null,
    year: null,
    quarter: null,
    currency: null,
    count: count,
    committedUsd: committedUsd,
    upToUsd: upToUsd,
    paidUsd: paidUsd,
    nonBindingUsd: nonBindingUsd,
    undisclosedCount: size([key IN open WHERE none(keys IN contained WHERE key IN keys)])
  } AS totals
