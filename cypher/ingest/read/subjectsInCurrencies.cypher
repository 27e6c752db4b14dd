// The deals with a claim that states an amount in one of some currencies: read from the text of all claims
// :param currencies => ['GBP']
MATCH (claim:Claim)-[:ABOUT|WAS_ABOUT]->(deal:Deal|WasDeal)
WHERE any(currency IN $currencies WHERE claim.states CONTAINS '"currency":"' + currency + '"')
RETURN DISTINCT deal.key AS key
