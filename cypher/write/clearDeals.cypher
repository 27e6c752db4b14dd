// Takes away what was derived for some deals; the nodes, their claims and the index of parties stay
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (deal:Deal {key: key})
REMOVE deal:Investment:Loan:Guarantee:Warrant:Purchase:ComputeContract:Lease:Acquisition:ShareSale:Partnership
WITH deal
CALL (deal) {
  MATCH (deal)-[:STATE|HAS_AMOUNT|HAS_QUANTITY]->(part)
  DETACH DELETE part
}
CALL (deal) {
  MATCH (deal)-[passed:PASSED_OVER]->(:Claim)
  DELETE passed
}
CALL (deal) {
  MATCH (:Entity)-[side:PAYS]->(deal)
  DELETE side
}
CALL (deal) {
  MATCH (deal)-[side:TO|INVOLVES|FOR_CAPACITY|PART_OF|SUPERSEDES|FOR_OBLIGATION|CONDITIONAL_ON]->()
  DELETE side
}
