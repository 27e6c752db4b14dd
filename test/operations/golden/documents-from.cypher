// {"p":{"v0":"reuters","v1":"reuters","v2":51}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
RETURN COUNT {
  MATCH (document1:Document)
  WHERE ((EXISTS {
    MATCH (document1)-[:PUBLISHED_BY]->(publisher5:Publisher)
    WHERE publisher5.key = $p.v0
    RETURN publisher5
  }) OR (EXISTS {
    MATCH (document1)-[:DERIVES_FROM]->+(source6)-[:PUBLISHED_BY]->{0,1}(origin7:Publisher)
    WHERE origin7.key = $p.v1
    RETURN origin7
  }))
  RETURN document1
} AS row
UNION ALL
MATCH (document1:Document)
WHERE document1.sortDate IS NOT NULL AND document1.key IS NOT NULL AND ((EXISTS {
  MATCH (document1)-[:PUBLISHED_BY]->(publisher5:Publisher)
  WHERE publisher5.key = $p.v0
  RETURN publisher5
}) OR (EXISTS {
  MATCH (document1)-[:DERIVES_FROM]->+(source6)-[:PUBLISHED_BY]->{0,1}(origin7:Publisher)
  WHERE origin7.key = $p.v1
  RETURN origin7
}))
RETURN [toString(document1.sortDate), document1.key, [toString(document1.key), document1.key, document1.title, document1.url, document1.lang, document1.tier, toString(document1.publishedTo), COLLECT {
  MATCH (document1)-[:PUBLISHED_BY]->(publisher3:Publisher)
  RETURN [publisher3.key, publisher3.name] AS row4
  LIMIT 1
}[0]]] AS row
ORDER BY document1.sortDate DESC, document1.key DESC
LIMIT $p.v2
