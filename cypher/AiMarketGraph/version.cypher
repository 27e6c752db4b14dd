// The number of committed changes.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN this.graphVersion AS version
