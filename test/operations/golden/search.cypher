// {"p":{"v0":"(\"nvdia\"^4 OR nvdia*^2 OR nvdia~1)","v1":null,"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified","Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Licence","Distribution","Statement","Document"],"v3":11}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
CALL () {
  CALL db.index.fulltext.queryNodes('names', $p.v0, {limit: CASE WHEN $p.v1 IS NULL THEN 200 ELSE 2000 END}) YIELD node AS name1, score AS fit2
  MATCH (bearer3:Entity)-[:KNOWN_AS]->(name1)
  WITH bearer3, name1, fit2
  ORDER BY fit2 DESC, name1.key
  WITH bearer3 AS found4, 2 * max(fit2) AS score5, collect(name1.text)[0] AS name1
  RETURN found4, score5, name1
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $p.v0, {limit: CASE WHEN $p.v1 IS NULL THEN 200 ELSE 2000 END}) YIELD node AS found4, score AS score5
  RETURN found4, score5, null AS name1
}
WITH found4, score5, name1
WHERE $p.v1 IS NULL OR any(label6 IN labels(found4)
WHERE toUpper(label6) IN $p.v1)
WITH found4, score5, coalesce(name1, found4.summary, found4.title, found4.caption) AS matched8, score5 AS sort9, found4.key AS sort10
RETURN [score5, matched8, [[label IN labels(found4)
WHERE label IN $p.v2][0], found4.key, found4.name, found4.caption, found4.summary, found4.title]] AS row
ORDER BY sort9 DESC, sort10
LIMIT $p.v3
