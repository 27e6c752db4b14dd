// The bundles that the graph holds, each with its fingerprint (null where its words are lost) and those that it needs
MATCH (bundle:Bundle)
RETURN
  bundle.key AS key,
  CASE WHEN EXISTS { (bundle)-[:WRITTEN_AS]->(:Source) } THEN bundle.fingerprint END AS fingerprint,
  coalesce(bundle.needs, []) AS needs
