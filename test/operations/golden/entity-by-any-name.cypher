// {"p":{"v0":"interstellar gate","v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified","AmbiguousName"]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (bearer1:Entity)-[:KNOWN_AS]->(name2:Name {folded: $p.v0})
WHERE coalesce(bearer1.knownFrom, date('0001-01-01')) <= coalesce(null, date('9999-12-31'))
WITH bearer1, name2
ORDER BY name2.kind, name2.key
WITH bearer1, collect(name2)[0] AS name2
WITH collect({entity: bearer1, name: name2}) AS found3
WITH CASE size(found3) WHEN 1 THEN found3[0].entity END AS entity8, CASE size(found3) WHEN 1 THEN found3[0].name END AS matchedName9, CASE WHEN size(found3) > 1 THEN {candidateKeys: [bearing6 IN found3 | bearing6.entity.key]} END AS AmbiguousName10
RETURN [CASE WHEN AmbiguousName10 IS NOT NULL THEN 'AmbiguousName' ELSE [label IN labels(entity8)
WHERE label IN $p.v1][0] END, toString(entity8.key), entity8.key, entity8.name, [item11 IN [(matchedName9)]
WHERE item11 IS NOT NULL | [item11.text, item11.kind, COLLECT {
  MATCH (item11)-[:USED_IN]->(document12:Document)
  RETURN [document12.key, document12.title] AS row13
  ORDER BY document12.key
}]][0], COLLECT {
  MATCH (entity8)-[:KNOWN_AS]->(name14:Name)
  RETURN [name14.text, name14.lang, name14.kind] AS row15
  ORDER BY name14.kind, name14.key
}, COLLECT {
  MATCH (candidate16:Entity)
  WHERE candidate16.key IN AmbiguousName10.candidateKeys
  RETURN [candidate16.key, candidate16.name] AS row17
  ORDER BY candidate16.key
}] AS row
LIMIT 1
