// The claims behind it, the chosen one first.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
RETURN claim ORDER BY about.position, claim.key
