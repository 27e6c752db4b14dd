// Removes everything except the keys from what a bundle declares and from some subjects, so that all of it is written
// again
// :param bundle => 'seed-article'
// :param subjects => ['softbank-nvidia-sale-2025']
MATCH (bundle:Bundle {key: $bundle})
CALL (bundle) {
  MATCH (bundle)-[brings:BRINGS]->(thing)
  SET brings.states = null, thing = {key: thing.key}
  REMOVE thing:Organization:Person:Project:Facility:MarketIndex:Sector:Unspecified
}
CALL (bundle) {
  MATCH (bundle)<-[:FROM_BUNDLE]-(claim:Claim)
  SET claim = {key: claim.key}
}
CALL () {
  UNWIND $subjects AS key
  MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
  SET subject = {key: subject.key, fingerprint: ''}
}
