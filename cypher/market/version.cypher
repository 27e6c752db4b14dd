// The version of the graph: every write counts it up.
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN coalesce(marker.graphVersion, 0) AS version
