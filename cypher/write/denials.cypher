// What some statements dispute (outward), and the statements that dispute some subjects
// :param keys => ['tuttle-firms-fund-each-other-2025-10-29']
UNWIND $keys AS key
CALL (key) {
  MATCH (subject:Deal {key: key})
  RETURN subject
  UNION ALL
  MATCH (subject:Observation {key: key})
  RETURN subject
  UNION ALL
  MATCH (subject:Statement {key: key})
  RETURN subject
}
MATCH (subject)-[denial:DISPUTES]-(other)
RETURN DISTINCT other.key, startNode(denial) = subject AS outward
