// The bundles of judgements that were made on a day, in their order
// :param prefix => 'judgement-2026-11-24-'
MATCH (bundle:Bundle)
WHERE bundle.key STARTS WITH $prefix
RETURN bundle.key AS key ORDER BY key
