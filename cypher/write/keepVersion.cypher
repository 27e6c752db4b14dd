// Takes the count of the version back, where nothing was written after all
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
SET marker.graphVersion = marker.graphVersion - 1
