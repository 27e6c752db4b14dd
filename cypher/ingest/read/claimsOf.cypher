// The claims about some subjects; a subject that has lost its last claim comes with a null
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
OPTIONAL MATCH (subject)<-[:ABOUT|WAS_ABOUT]-(claim:Claim)-[:STATED_IN]->(document:Document)
OPTIONAL MATCH (claim)-[:FROM_BUNDLE]->(bundle:Bundle)
RETURN
  key,
  CASE
    WHEN subject:Deal|WasDeal THEN 'Deal'
    WHEN subject:Tie|WasTie THEN 'Tie'
    WHEN subject:Observation|WasObservation THEN 'Observation'
    ELSE 'Statement'
  END,
  subject.fingerprint,
  claim.key,
  claim.rank,
  toString(claim.knownFrom),
  toString(claim.retractedOn),
  claim.states,
  document.key,
  bundle.key
