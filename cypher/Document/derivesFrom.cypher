// Documents and publishers that a document copies, translates, summarizes or cites.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
MATCH (this)-[derives:DERIVES_FROM]->(origin)
WHERE origin.knownTo IS NULL
RETURN
  {
    how: derives.how,
    document: CASE WHEN origin:Document THEN origin END,
    publisher: CASE WHEN origin:Publisher THEN origin END
  } AS source
ORDER BY derives.how, origin.key
