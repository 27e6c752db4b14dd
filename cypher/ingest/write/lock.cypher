// Makes other writers wait until this transaction ends
MERGE (marker:AiMarketGraph {key: 'ai-market-graph'})
SET marker.graphVersion = coalesce(marker.graphVersion, 0)
