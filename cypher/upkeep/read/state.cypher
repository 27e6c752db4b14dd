// The state of the graph: how many writes it has seen, and the last day on which anything in it was written down
OPTIONAL MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
