// Documents that a document copies, translates, summarizes or cites.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
MATCH (this)-[:DERIVES_FROM]->(document)
WHERE document:Document AND document.knownTo IS NULL
RETURN document
