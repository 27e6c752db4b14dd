// The claims behind it, the chosen one first.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
RETURN claim ORDER BY about.position, claim.key
