// The fingerprint of a bundle whose text the graph has
// :param key => 'seed-article'
MATCH (bundle:Bundle {key: $key})-[:WRITTEN_AS]->(:Source)
RETURN bundle.fingerprint AS fingerprint
