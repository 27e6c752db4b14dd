// Removes the derived data of some deals; the nodes, their claims and the index of parties stay
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (deal:Deal|WasDeal {key: key})
REMOVE deal:Investment:Loan:Guarantee:Warrant:Purchase:ComputeContract:Lease:Licence:Acquisition:ShareSale:Distribution:Partnership
WITH deal
CALL (deal) {
  MATCH (deal)-[:STATE|HAS_AMOUNT|WAS_HAS_AMOUNT|HAS_QUANTITY|WAS_HAS_QUANTITY]->(part)
  DETACH DELETE part
}
CALL (deal) {
  MATCH (deal)-[passed:PASSED_OVER|WAS_PASSED_OVER]->(:Claim)
  DELETE passed
}
CALL (deal) {
  MATCH (:Entity)-[side:PAYS|WAS_PARTY]->(deal)
  DELETE side
}
CALL (deal) {
  MATCH (deal)-[side:TO|INVOLVES|WAS_INVOLVES|FOR_CAPACITY|WAS_FOR_CAPACITY|PART_OF|WAS_PART_OF|SUPERSEDES|WAS_SUPERSEDES|FOR_OBLIGATION|WAS_FOR_OBLIGATION|CONDITIONAL_ON|WAS_CONDITIONAL_ON]->()
  DELETE side
}
