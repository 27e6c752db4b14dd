// The claims about some subjects; a subject that has lost its last claim comes with a null
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
CALL (key) {
  MATCH (subject:Deal {key: key})
  RETURN subject, 'Deal' AS type
  UNION ALL
  MATCH (subject:Tie {key: key})
  RETURN subject, 'Tie' AS type
  UNION ALL
  MATCH (subject:Observation {key: key})
  RETURN subject, 'Observation' AS type
  UNION ALL
  MATCH (subject:Statement {key: key})
  RETURN subject, 'Statement' AS type
}
OPTIONAL MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(document:Document)
OPTIONAL MATCH (claim)-[:FROM_BUNDLE]->(bundle:Bundle)
RETURN key, type, subject.fingerprint, claim.key, claim.rank, toString(claim.knownFrom), claim.states, document.key, bundle.key
