// By what fingerprint the graph holds a bundle
// :param key => 'seed-article'
MATCH (bundle:Bundle {key: $key})
RETURN bundle.fingerprint
