// The claims behind it, the chosen one first.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
RETURN claim ORDER BY about.position, claim.key
