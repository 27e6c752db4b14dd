// The version of the graph. Every write increases it.
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN coalesce(marker.graphVersion, 0) AS version
