// Removes the derived data of some statements; the nodes and their claims stay
// :param keys => ['bulk-not-negative']
UNWIND $keys AS key
MATCH (statement:Statement|WasStatement {key: key})
CALL (statement) {
  MATCH (statement)-[:STATE]->(state)
  DETACH DELETE state
}
CALL (statement) {
  MATCH (:Entity)-[said:SAID]->(statement)
  DELETE said
}
CALL (statement) {
  MATCH (statement)-[about:ABOUT|WAS_ABOUT|DISPUTES|WAS_DISPUTES|RETRACTS|WAS_RETRACTS]->()
  DELETE about
}
CALL (statement) {
  MATCH (statement)-[passed:PASSED_OVER|WAS_PASSED_OVER]->(:Claim)
  DELETE passed
}
