// The deals and observations with a claim that states money in one of some currencies: read from the text of all claims
// :param currencies => ['GBP']
MATCH (claim:Claim)-[:ABOUT|WAS_ABOUT]->(subject:Deal|WasDeal|Observation|WasObservation)
WHERE any(currency IN $currencies WHERE claim.states CONTAINS '"currency":"' + currency + '"')
RETURN DISTINCT subject.key AS key
