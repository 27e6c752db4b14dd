// Counts the graph's version up, and notes through which day it is recorded
// :param recordedOn => '2026-11-22'
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
SET
  marker.graphVersion = coalesce(marker.graphVersion, 0) + 1,
  marker.recordedThrough = CASE
    WHEN marker.recordedThrough > date($recordedOn) THEN marker.recordedThrough
    ELSE date($recordedOn)
  END
