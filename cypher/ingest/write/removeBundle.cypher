// Removes a bundle without content, and its text. What is recorded is then recorded through the last day of the others
// :param key => 'small'
MATCH (bundle:Bundle {key: $key})
OPTIONAL MATCH (bundle)-[:WRITTEN_AS]->(source:Source)
DETACH DELETE bundle, source
WITH count(*) AS removed
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
OPTIONAL MATCH (other:Bundle)
WITH marker, max(other.recordedOn) AS recordedThrough
SET marker.recordedThrough = recordedThrough
