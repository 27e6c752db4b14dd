// The fingerprints of the bundles whose text the graph has, among some
// :param keys => ['seed-article']
UNWIND $keys AS key
MATCH (bundle:Bundle {key: key})-[:WRITTEN_AS]->(:Source)
RETURN key, bundle.fingerprint AS fingerprint
