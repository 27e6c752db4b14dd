// How many claims are in documents of which nobody knows when they appeared, by the days between which these claims are
// known, and the version of the graph
OPTIONAL MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN
  coalesce(marker.graphVersion, 0) AS graphVersion,
  toString(marker.recordedThrough) AS recordedThrough,
  COLLECT {
    MATCH (document:Document)<-[:STATED_IN]-(claim:Claim)
    WHERE document.publishedFrom IS NULL
    WITH claim.knownFrom AS knownFrom, claim.retractedOn AS knownTo, count(*) AS claims
    RETURN [toString(knownFrom), toString(knownTo), claims]
  } AS counts
