// The same for the claims about a subject, about the subjects that concern an entity, or in a document; the noun is null
// if the key can be of any of them
// :param key => 'nvidia'
// :param noun => 'Entity'
OPTIONAL MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN
  coalesce(marker.graphVersion, 0) AS graphVersion,
  toString(marker.recordedThrough) AS recordedThrough,
  COLLECT {
    CALL () {
      MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: $key})
      WHERE coalesce($noun IN [label IN labels(subject) | replace(label, 'Was', '')], true)
      MATCH (subject)<-[:ABOUT|WAS_ABOUT]-(claim:Claim)
      RETURN claim
      UNION
      MATCH (found:Entity|MergedEntity {key: $key})-[:MERGED_INTO*0..1]->(entity:Entity)
      WHERE coalesce($noun = 'Entity', true)
      MATCH (entity)-[:PARTY|WAS_PARTY|INVOLVES|WAS_INVOLVES|FOR_CAPACITY|WAS_FOR_CAPACITY|OF|TOWARDS|HAS|IN|SAID|ABOUT|WAS_ABOUT]-(subject)
      MATCH (subject)<-[:ABOUT|WAS_ABOUT]-(claim:Claim)
      RETURN claim
      UNION
      MATCH (:Document {key: $key})<-[:STATED_IN]-(claim:Claim)
      WHERE coalesce($noun = 'Document', true)
      RETURN claim
    }
    MATCH (claim)-[:STATED_IN]->(document:Document)
    WHERE document.publishedFrom IS NULL
    WITH claim.knownFrom AS knownFrom, claim.retractedOn AS knownTo, count(*) AS claims
    RETURN [toString(knownFrom), toString(knownTo), claims]
  } AS counts
