// {"p":{"v0":{"folded":"interstellar gate","exact":"Interstellar Gate"}}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (bearer1:Entity)-[:KNOWN_AS]->(name2:Name {folded: $p.v0.folded})
WHERE coalesce(bearer1.knownFrom, date('0001-01-01')) <= coalesce(null, date('9999-12-31'))
WITH bearer1, name2, name2.text = $p.v0.exact AS isExact3
ORDER BY isExact3 DESC, name2.kind, name2.key
WITH bearer1, collect({key: name2.key, isExact: isExact3})[0] AS best4
WITH collect({entityKey: bearer1.key, nameKey: best4.key, isExact: best4.isExact}) AS folded5
WITH folded5, [each6 IN folded5
WHERE each6.isExact] AS exact7
WITH CASE WHEN size(exact7) > 0 THEN exact7 ELSE folded5 END AS found8
WITH CASE size(found8) WHEN 1 THEN found8[0] END AS NameMatch11, CASE WHEN size(found8) > 1 THEN {candidateKeys: [each6 IN found8 | each6.entityKey]} END AS AmbiguousName12
RETURN [CASE WHEN NameMatch11 IS NOT NULL THEN 'NameMatch' WHEN AmbiguousName12 IS NOT NULL THEN 'AmbiguousName' END, COLLECT {
  MATCH (name13:Name {key: NameMatch11.nameKey})
  RETURN [name13.text, name13.kind, COLLECT {
    MATCH (name13)-[:USED_IN]->(document15:Document)
    RETURN [toString(document15.key), document15.key, document15.title] AS row16
    ORDER BY document15.key
  }] AS row14
  LIMIT 1
}[0], COLLECT {
  MATCH (entity17:Entity {key: NameMatch11.entityKey})
  RETURN [toString(entity17.key), entity17.key, entity17.name, COLLECT {
    MATCH (entity17)-[:KNOWN_AS]->(name19:Name)
    RETURN [name19.text, name19.lang, name19.kind] AS row20
    ORDER BY name19.kind, name19.key
  }] AS row18
  LIMIT 1
}[0], COLLECT {
  MATCH (candidate21:Entity)
  WHERE candidate21.key IN AmbiguousName12.candidateKeys
  RETURN [toString(candidate21.key), candidate21.key, candidate21.name] AS row22
  ORDER BY candidate21.key
}] AS row
LIMIT 1
