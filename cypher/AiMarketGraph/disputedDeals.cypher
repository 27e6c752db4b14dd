// The number of deals on which sources contradict each other.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (deal:Deal) WHERE deal.disputed } AS deals
