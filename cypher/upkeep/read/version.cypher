// Which graph this is, and the number of its writes. A copy from a dump has the id of the original
// until one of them is written to
OPTIONAL MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN marker.historyId AS historyId, coalesce(marker.graphVersion, 0) AS graphVersion
