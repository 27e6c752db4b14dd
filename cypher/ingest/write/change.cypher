// Logs who wrote what and when in this transaction, with the version that it made, so that readers need to read only
// the changes. The time is from the clock, and nothing is derived from it.
// :param subjects => ['softbank-sells-nvidia']
// :param entities => ['softbank-group', 'nvidia']
// :param properties => {by: 'an operator', bundle: 'seed-article', recordedBy: 'an editor', claims: 132, writes: 5693}
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
MERGE (change:Change {version: marker.graphVersion})
SET
  change += $properties,
  change.historyId = marker.historyId,
  change.subjects = $subjects,
  change.entities = $entities,
  change.at = datetime()
