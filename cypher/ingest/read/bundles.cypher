// The bundles of the graph, each with its fingerprint (null if its text is lost) and the bundles that it needs
MATCH (bundle:Bundle)
RETURN
  bundle.key AS key,
  CASE WHEN EXISTS { (bundle)-[:WRITTEN_AS]->(:Source) } THEN bundle.fingerprint END AS fingerprint,
  coalesce(bundle.needs, []) AS needs
