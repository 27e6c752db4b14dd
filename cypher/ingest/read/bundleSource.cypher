// A bundle as written
// :param key => 'seed-article'
MATCH (:Bundle {key: $key})-[:WRITTEN_AS]->(source:Source)
RETURN source.text AS text
