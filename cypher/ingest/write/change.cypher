// Logs who wrote what and when in this transaction, with the version that each bundle made, so that readers need to read
// only the changes. The time is from the clock, and nothing is derived from it.
// :param rows => [{subjects: ['softbank-sells-nvidia'], entities: ['softbank-group', 'nvidia'], properties: {by: 'an operator', bundle: 'seed-article', recordedBy: 'an editor', claims: 132, writes: 5693}}]
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
UNWIND range(0, size($rows) - 1) AS index
WITH marker, $rows[index] AS row, marker.graphVersion - size($rows) + 1 + index AS version
MERGE (change:Change {version: version})
SET
  change += row.properties,
  change.historyId = marker.historyId,
  change.subjects = row.subjects,
  change.entities = row.entities,
  change.at = datetime()
