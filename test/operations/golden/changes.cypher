// {"p":{"v0":0,"v1":null,"v2":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Licence","Distribution","Observation","Statement","Tie"],"v3":21}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (change1:Change)
WHERE change1.version > coalesce($p.v0, -1) AND ($p.v1 IS NULL OR any(key2 IN change1.subjects + change1.entities
WHERE key2 IN $p.v1) OR EXISTS {
  MATCH (entity3:Entity)-[:PARTY|INVOLVES|OF|TOWARDS|ABOUT|HAS|IN]-(subject4)
  WHERE entity3.key IN $p.v1 AND subject4.key IN change1.subjects
})
WITH change1, change1.version AS sort5
RETURN [sort5, [change1.version, toString(change1.at), change1.recordedBy, COLLECT {
  MATCH (bundle7:Bundle {key: change1.bundle})
  RETURN [bundle7.key, bundle7.title] AS row8
  LIMIT 1
}[0], COLLECT {
  UNWIND change1.subjects AS key9
  WITH key9
  ORDER BY key9
  MATCH (subject10:Deal|Tie|Observation|Statement {key: key9})
  WITH key9, subject10
  ORDER BY key9
  LIMIT 100
  RETURN [[label IN labels(subject10)
  WHERE label IN $p.v2][0], toString(subject10.key), subject10.key] AS row11
  ORDER BY key9
}, COLLECT {
  UNWIND change1.entities AS key12
  CALL (key12) {
    MATCH (entity13:Entity {key: key12})
    RETURN entity13
    UNION ALL
    MATCH (:MergedEntity {key: key12})-[:MERGED_INTO]->(entity13:Entity)
    RETURN entity13
  }
  WITH DISTINCT entity13
  WITH entity13
  ORDER BY entity13.key
  LIMIT 100
  RETURN [toString(entity13.key), entity13.key] AS row14
  ORDER BY entity13.key
}]] AS row
ORDER BY sort5
LIMIT $p.v3
