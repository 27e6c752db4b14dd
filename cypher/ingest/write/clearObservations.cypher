// Removes the derived data of some observations; the nodes and their claims stay
// :param keys => ['nvidia-market-value-change-2025-11-11']
UNWIND $keys AS key
MATCH (observation:Observation|WasObservation {key: key})
CALL (observation) {
  MATCH (observation)-[:STATE]->(state)
  DETACH DELETE state
}
CALL (observation) {
  MATCH (observation)-[end:OF|TOWARDS]->()
  DELETE end
}
CALL (observation) {
  MATCH (observation)-[passed:PASSED_OVER|WAS_PASSED_OVER]->(:Claim)
  DELETE passed
}
