// Removes the derived data of some ties; the nodes and their claims stay
// :param keys => ['goto-cfo']
UNWIND $keys AS key
MATCH (tie:Tie|WasTie {key: key})
REMOVE tie:Role:Membership:Ownership:Affiliation
WITH tie
CALL (tie) {
  MATCH (tie)-[:STATE]->(state)
  DETACH DELETE state
}
CALL (tie) {
  MATCH (from:Entity)-[:HAS]->(tie)-[:IN]->(to:Entity)
  MATCH (from)-[derived:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to)
  WHERE derived.tieKey = tie.key
  DELETE derived
}
CALL (tie) {
  MATCH (tie)-[end:HAS|IN]-(:Entity)
  DELETE end
}
CALL (tie) {
  MATCH (tie)-[passed:PASSED_OVER|WAS_PASSED_OVER]->(:Claim)
  DELETE passed
}
