// A bundle of the graph: its title, who recorded it and when, the number of its claims, and the bundles that need it
// :param key => 'small'
MATCH (bundle:Bundle {key: $key})
RETURN
  bundle.title AS title,
  toString(bundle.recordedOn) AS recordedOn,
  bundle.recordedBy AS recordedBy,
  COUNT { (bundle)<-[:FROM_BUNDLE]-(:Claim) } AS claims,
  COLLECT { MATCH (other:Bundle) WHERE $key IN other.needs RETURN other.key ORDER BY other.key } AS neededBy
