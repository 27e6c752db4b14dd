// The claims about some subjects; a subject without claims has a row with null
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
OPTIONAL MATCH (subject)<-[:ABOUT|WAS_ABOUT]-(claim:Claim)-[:STATED_IN]->(document:Document)
OPTIONAL MATCH (claim)-[:FROM_BUNDLE]->(bundle:Bundle)
RETURN
  key AS subject,
  CASE
    WHEN subject:Deal|WasDeal THEN 'Deal'
    WHEN subject:Tie|WasTie THEN 'Tie'
    WHEN subject:Observation|WasObservation THEN 'Observation'
    ELSE 'Statement'
  END AS type,
  subject.fingerprint AS fingerprint,
  claim.key AS claim,
  claim.rank AS rank,
  toString(claim.knownFrom) AS knownFrom,
  toString(claim.retractedOn) AS knownTo,
  claim.states AS states,
  claim.own AS own,
  document.key AS document,
  bundle.key AS bundle
