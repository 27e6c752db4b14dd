// {"p":{}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (graph1:AiMarketGraph)
RETURN [graph1.graphVersion, toString(graph1.recordedThrough), COUNT {
  MATCH (entity3:Entity)
}, COUNT {
  MATCH (deal5:Deal)
}, COUNT {
  MATCH (claim7:Claim)-[:ABOUT]->()
}, COUNT {
  MATCH (document9:Document)
}, COUNT {
  MATCH (document11:Document)
  WHERE document11.sortDate = date('0001-01-01')
}, COLLECT {
  UNWIND [ COLLECT {
    MATCH (document13:Document)
    RETURN document13.tier AS tier14
  } ] AS tiers15
  UNWIND range(0, 6) AS rank16
  WITH tiers15, rank16, ['FILING', 'COMPANY', 'WIRE', 'PRESS', 'SUMMARY', 'COPY', 'MACHINE_TRANSLATION'][rank16] AS tier14
  WITH rank16, tier14, size([each17 IN tiers15
  WHERE each17 = tier14]) AS number18
  WHERE number18 > 0
  RETURN [tier14, number18] AS row20
  ORDER BY rank16
}, COLLECT {
  MATCH (document21:Document)
  WHERE document21.sortDate > date('0001-01-01')
  RETURN [toString(document21.key), document21.key, document21.title, toString(document21.publishedTo)] AS row22
  ORDER BY document21.sortDate DESC, document21.key DESC
  LIMIT 1
}[0], COLLECT {
  UNWIND [ COLLECT {
    MATCH (deal24:Deal)
    RETURN deal24.bestTier AS tier25
  } ] AS tiers26
  UNWIND range(0, 6) AS rank27
  WITH tiers26, rank27, ['FILING', 'COMPANY', 'WIRE', 'PRESS', 'SUMMARY', 'COPY', 'MACHINE_TRANSLATION'][rank27] AS tier25
  WITH rank27, tier25, size([each28 IN tiers26
  WHERE each28 = tier25]) AS number29
  WHERE number29 > 0
  RETURN [tier25, number29] AS row31
  ORDER BY rank27
}, COUNT {
  MATCH (deal32:Deal)
  WHERE deal32.independentSources = 1
}, COUNT {
  MATCH (deal34:Deal)
  WHERE coalesce(deal34.amountQualifier, 'UNDISCLOSED') = 'UNDISCLOSED'
}, COUNT {
  MATCH (deal36:Deal)
  WHERE deal36.disputed
}] AS row
LIMIT 1
