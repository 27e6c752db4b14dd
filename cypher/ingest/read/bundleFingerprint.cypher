// By what fingerprint the graph holds a bundle whose words it has
// :param key => 'seed-article'
MATCH (bundle:Bundle {key: $key})-[:WRITTEN_AS]->(:Source)
RETURN bundle.fingerprint AS fingerprint
