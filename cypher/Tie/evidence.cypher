// The claims behind it, the chosen one first.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
RETURN claim ORDER BY about.position, claim.key
