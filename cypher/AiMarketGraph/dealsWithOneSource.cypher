// The number of deals with one independent source.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (deal:Deal) WHERE deal.independentSources = 1 } AS deals
