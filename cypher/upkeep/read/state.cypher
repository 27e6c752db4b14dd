// The state of the graph: the number of writes, and the last day on which anything in it was recorded
OPTIONAL MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
