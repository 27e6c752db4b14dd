// Raises the graph's version by one for each bundle, and sets the last day that is recorded in it. The new id names the
// history up to this version: a graph that was restored and written to again has another one
// :param bundles => 1
// :param recordedOn => '2026-11-22'
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
SET
  marker.historyId = randomUUID(),
  marker.graphVersion = coalesce(marker.graphVersion, 0) + $bundles,
  marker.recordedThrough = CASE
    WHEN marker.recordedThrough > date($recordedOn) THEN marker.recordedThrough
    ELSE date($recordedOn)
  END
