// The bundles of the graph, and the bundles that each one needs
MATCH (bundle:Bundle)
RETURN bundle.key AS key, coalesce(bundle.needs, []) AS needs
