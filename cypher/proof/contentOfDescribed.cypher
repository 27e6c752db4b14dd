// The content of the graph about a bundle and some documents and entities, without claims about them.
// :param bundle => 'seed-article'
// :param documents => ['cnbc-2025-11-11']
// :param entities => ['stargate']
CALL () {
  MATCH (thing:Bundle {key: $bundle})
  RETURN 'Bundle' AS type, thing
  UNION ALL
  UNWIND $documents AS key
  MATCH (thing:Document {key: key})
  RETURN 'Document' AS type, thing
  UNION ALL
  UNWIND $entities AS key
  MATCH (thing:Entity {key: key})
  RETURN 'Entity' AS type, thing
  UNION ALL
  UNWIND $entities AS key
  MATCH (thing:MergedEntity {key: key})
  RETURN 'Entity' AS type, thing
}
RETURN
  type,
  thing.key AS key,
  [label IN labels(thing) WHERE NOT label STARTS WITH 'Usd'] AS labels,
  properties(thing) AS properties,
  [(thing)<-[:STATED_IN]-(rates:ExchangeRates) | properties(rates)] +
  [(thing)<-[:FROM_BUNDLE]-(judgement:Judgement) | judgement {.*, of: [(judgement)-[:ON]->(on) | on.key]}] AS parts,
  [(thing)-[link:KNOWN_AS|IDENTIFIED_BY|PUBLISHED_BY|DERIVES_FROM|MERGED_INTO]->(other) |
    [type(link), properties(link), properties(other), [(other)-[use:USED_IN]->(document) | document.key]]] AS links
