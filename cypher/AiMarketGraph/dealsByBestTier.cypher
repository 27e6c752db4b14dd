// The number of deals by the tier of their most trusted document, the most trusted first.
// A list replaces count(): the compiler puts this into a row, where Neo4j refuses aggregation.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
UNWIND
  [
    COLLECT {
      MATCH (deal:Deal)
      RETURN deal.bestTier AS tier
    }
  ] AS tiers
UNWIND range(0, 6) AS rank
WITH tiers, rank, ['FILING', 'COMPANY', 'WIRE', 'PRESS', 'SUMMARY', 'COPY', 'MACHINE_TRANSLATION'][rank] AS tier
WITH rank, tier, size([each IN tiers WHERE each = tier]) AS number
WHERE number > 0
RETURN {tier: tier, count: number} AS deals ORDER BY rank
