// The bundles of the graph, each with its fingerprint (null if its text is lost) the bundles that it
// needs, and the day on which it was recorded
MATCH (bundle:Bundle)
RETURN
  bundle.key AS key,
  CASE WHEN EXISTS { (bundle)-[:WRITTEN_AS]->(:Source) } THEN bundle.fingerprint END AS fingerprint,
  coalesce(bundle.needs, []) AS needs,
  toString(bundle.recordedOn) AS recordedOn
