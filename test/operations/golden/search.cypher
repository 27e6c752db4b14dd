// {"p":{"v0":{"typed":"Nvdia","folded":"nvdia","joined":"nvdia","words":[" nvdia"],"identifiers":["Nvdia","NVDIA","00000Nvdia","nvdia"],"names":"(\"nvdia\"^1 OR nvdia*^1 OR nvdia~2^2)","texts":"(\"nvdia\"^4 OR nvdia*^2 OR nvdia~1^1)","publisher":"nvdia"},"v1":null,"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified","Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Licence","Distribution","Statement","Document"],"v3":11}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
CALL () {
  CALL db.index.fulltext.queryNodes('names', $p.v0.names, {limit: CASE WHEN $p.v1 IS NULL THEN 200 ELSE 2000 END}) YIELD node AS name1, score AS fit2
  MATCH (found3:Entity)-[:KNOWN_AS]->(name1)
  WITH found3, name1, fit2, ' ' + name1.words + ' ' AS words4, CASE WHEN found3:Usd100B THEN 3 WHEN found3:Usd10B THEN 2 WHEN found3:Usd1B THEN 1 ELSE 0 END AS size5
  WITH found3, name1.text AS matched6, fit2, words4, size5, CASE WHEN name1.text = $p.v0.typed THEN 6 WHEN name1.folded = $p.v0.folded OR words4 STARTS WITH ' ' + $p.v0.joined + ' ' THEN 5 WHEN words4 STARTS WITH ' ' + $p.v0.joined THEN 4 WHEN words4 CONTAINS ' ' + $p.v0.joined OR all(word7 IN $p.v0.words
  WHERE words4 CONTAINS word7) THEN 3 ELSE 1 END AS rank8
  WITH found3, matched6, CASE rank8 WHEN 1 THEN 1 + 0.9 * fit2 / (fit2 + 10) + 0.01 * size5 ELSE rank8 + 0.2 * size5 + 0.1 * size($p.v0.joined) / size(words4) END AS score9
  RETURN found3, score9, matched6
  UNION ALL
  MATCH (found3:Entity)-[:IDENTIFIED_BY]->(identifier10:Identifier)
  WHERE identifier10.value IN $p.v0.identifiers
  RETURN found3, 5.9 AS score9, identifier10.caption AS matched6
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $p.v0.texts, {limit: CASE WHEN $p.v1 IS NULL THEN 200 ELSE 2000 END}) YIELD node AS found3, score AS fit2
  WITH found3, fit2, ' ' + found3.words + ' ' AS words4
  RETURN found3, CASE WHEN all(word7 IN $p.v0.words
  WHERE words4 CONTAINS word7) THEN 2 WHEN words4 CONTAINS ' ' + $p.v0.joined THEN 2 ELSE 0 END + fit2 / (fit2 + 10) AS score9, null AS matched6
  UNION ALL
  MATCH (publisher11:Publisher)
  WHERE publisher11.key = $p.v0.publisher OR publisher11.key STARTS WITH $p.v0.publisher + '-'
  MATCH (publisher11)<-[:PUBLISHED_BY]-{0,1}(source12)<-[:DERIVES_FROM]-*(document13:Document)
  WITH document13, min(publisher11.name) AS matched6, max(CASE WHEN source12 = document13 THEN 3.1 ELSE 3.0 END) AS score9
  ORDER BY score9 DESC, document13.sortDate DESC, document13.key
  LIMIT CASE WHEN $p.v1 IS NULL THEN 200 ELSE 2000 END
  RETURN document13 AS found3, score9, matched6
}
WITH found3, score9, matched6
ORDER BY score9 DESC, matched6
WITH found3, max(score9) AS score9, collect(matched6)[0] AS matched6
WHERE $p.v1 IS NULL OR any(label14 IN labels(found3)
WHERE toUpper(label14) IN $p.v1)
WITH found3, score9, coalesce(matched6, found3.summary, found3.title, found3.caption) AS matched15, score9 AS sort16, found3.key AS sort17
RETURN [sort16, sort17, score9, matched15, [[label IN labels(found3)
WHERE label IN $p.v2][0], toString(found3.key), found3.key, found3.name, found3.caption, found3.summary, found3.title]] AS row
ORDER BY sort16 DESC, sort17
LIMIT $p.v3
