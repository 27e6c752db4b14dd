// Removes subjects without claims
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
DETACH DELETE subject
