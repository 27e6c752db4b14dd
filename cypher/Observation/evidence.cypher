// The claims behind it, the chosen one first.
// :param key => 'nvidia-market-value-change-2025-11-11'
MATCH (this:Observation {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
RETURN claim ORDER BY about.position, claim.key
