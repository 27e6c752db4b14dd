// Removes documents that no bundle declares any more; returns one that cannot be removed, and what still refers to it
// :param keys => ['cnbc-2025-11-11']
UNWIND $keys AS key
MATCH (document:Document {key: key})
WHERE NOT EXISTS { (document)<-[:BRINGS]-() }
OPTIONAL MATCH (document)<-[:STATED_IN|DERIVES_FROM|USED_IN]-(other)
WHERE NOT (other:Document AND other.key IN $keys)
WITH document, min(other.caption) AS needed
CALL (document, needed) {
  WITH document
  WHERE needed IS NULL
  OPTIONAL MATCH (document)-[:PUBLISHED_BY|DERIVES_FROM]->(publisher:Publisher)
  WHERE NOT EXISTS { (publisher)<--(other) WHERE NOT other.key IN $keys }
  DETACH DELETE document, publisher
}
WITH document, needed
WHERE needed IS NOT NULL
RETURN document.key AS key, needed
LIMIT 1
