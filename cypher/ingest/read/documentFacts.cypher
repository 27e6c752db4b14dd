// The properties that decide how far documents are trusted, for documents and everything that they derive from
// :param keys => ['cnbc-2025-11-11']
UNWIND $keys AS key
MATCH (:Document {key: key})-[:DERIVES_FROM*0..]->(document:Document)
WITH DISTINCT document
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  document.key AS key,
  document.tier AS tier,
  toString(document.publishedTo) AS publishedTo,
  coalesce(publisher.key, document.key) AS publisher,
  [(document)-[:DERIVES_FROM]->(source:Document) | source.key] AS documents,
  [(document)-[:DERIVES_FROM]->(source:Publisher) | source.key] AS publishers
