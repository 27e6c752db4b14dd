// The document with a key.
// :param key => 'observers-2025-11-12'
MATCH (document:Document {key: $key})
RETURN document
