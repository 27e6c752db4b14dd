// Sums over deals, in one row. A package counts by its parts and its remainder.
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
  count(CASE WHEN deal.amountUsd IS NULL THEN 1 END) AS undisclosedCount
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
    undisclosedCount: undisclosedCount
  } AS totals
