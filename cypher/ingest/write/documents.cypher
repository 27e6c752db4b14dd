// Writes new and changed documents with their publishers. Returns them, and which of them existed before
// :param rows => [{key: 'cnbc-2025-11-11', fingerprint: 'f', publisher: {key: 'cnbc', name: 'CNBC'}, properties: {title: 'SoftBank sells', publishedTo: '2025-11-11'}}]
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
WHERE document.fingerprint IS NULL OR document.fingerprint <> row.fingerprint
WITH document, row, row.properties AS stated, document.fingerprint IS NOT NULL AS existed
SET document += stated {
  .*,
  retrievedOn: date(stated.retrievedOn),
  publishedFrom: date(stated.publishedFrom),
  publishedTo: date(stated.publishedTo),
  sortDate: date(stated.sortDate),
  knownFrom: date(stated.knownFrom)
}, document.fingerprint = row.fingerprint
WITH document, row, existed
CALL (document) {
  MATCH (document)-[old:PUBLISHED_BY|DERIVES_FROM]->(origin)
  DELETE old
  WITH origin
  WHERE origin:Publisher AND NOT EXISTS { (origin)--() }
  DELETE origin
}
MERGE (publisher:Publisher {key: row.publisher.key})
  ON CREATE SET publisher.name = row.publisher.name, publisher.caption = row.publisher.name
CREATE (document)-[:PUBLISHED_BY]->(publisher)
RETURN document.key AS key, existed
