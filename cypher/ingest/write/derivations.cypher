// Writes the sources that documents derive from
// :param rows => [{key: 'seed', fromDocuments: [{how: 'COPY', key: 'cnbc-2025-11-11'}], fromPublishers: [{how: 'CITES', key: 'reuters', name: 'Reuters'}]}]
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
CALL (document, row) {
  UNWIND row.fromDocuments AS from
  MATCH (source:Document {key: from.key})
  MERGE (document)-[:DERIVES_FROM {how: from.how}]->(source)
}
CALL (document, row) {
  UNWIND row.fromPublishers AS from
  MERGE (source:Publisher {key: from.key})
    ON CREATE SET source.name = from.name, source.caption = from.name
  MERGE (document)-[:DERIVES_FROM {how: from.how}]->(source)
}
