// Increments the graph's version, and sets the last day that is recorded in it. The first write gives the graph an id
// :param recordedOn => '2026-11-22'
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
SET
  marker.historyId = coalesce(marker.historyId, randomUUID()),
  marker.graphVersion = coalesce(marker.graphVersion, 0) + 1,
  marker.recordedThrough = CASE
    WHEN marker.recordedThrough > date($recordedOn) THEN marker.recordedThrough
    ELSE date($recordedOn)
  END
