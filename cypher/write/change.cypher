// Notes what this transaction has written, under the version that it made, so that readers need read only that anew
// :param subjects => ['softbank-sells-nvidia']
// :param entities => ['softbank-group', 'nvidia']
// :param properties => {bundle: 'seed-article'}
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
MERGE (change:Change {version: marker.graphVersion})
SET change += $properties, change.subjects = $subjects, change.entities = $entities
