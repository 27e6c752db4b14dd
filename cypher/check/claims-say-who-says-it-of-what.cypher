// Every claim is made by one document, is part of one bundle and is about one deal, tie, observation or statement.
// :show MATCH (claim:Claim {key: $key}) OPTIONAL MATCH (claim)--(around) RETURN claim, around
MATCH (claim:Claim)
WITH
  claim,
  COUNT { (claim)-[:STATED_IN]->(:Document) } AS documents,
  COUNT { (claim)-[:FROM_BUNDLE]->(:Bundle) } AS bundles,
  COUNT { (claim)-[:ABOUT|WAS_ABOUT]->(:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement) } AS subjects
WHERE documents <> 1 OR bundles <> 1 OR subjects <> 1
RETURN
  claim.key AS key,
  'a claim in ' + documents + ' documents, from ' + bundles + ' bundles, about ' + subjects + ' subjects' AS breach
