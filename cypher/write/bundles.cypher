// The bundles that the graph holds
MATCH (bundle:Bundle)
RETURN bundle.key, bundle.fingerprint
