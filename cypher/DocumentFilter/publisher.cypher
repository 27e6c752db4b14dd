// The publisher of a document.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
MATCH (this)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN publisher
