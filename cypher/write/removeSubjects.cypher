// Removes subjects of which no claim is left
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
CALL (key) {
  MATCH (subject:Deal {key: key})
  RETURN subject
  UNION ALL
  MATCH (subject:Tie {key: key})
  RETURN subject
  UNION ALL
  MATCH (subject:Observation {key: key})
  RETURN subject
  UNION ALL
  MATCH (subject:Statement {key: key})
  RETURN subject
}
DETACH DELETE subject
