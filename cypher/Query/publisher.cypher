// The publisher with a key.
// :param key => 'reuters'
MATCH (publisher:Publisher {key: $key})
RETURN publisher
