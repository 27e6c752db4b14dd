// Claims about a deal, the chosen one first.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
RETURN claim
ORDER BY CASE WHEN claim.key = this.leadingClaim THEN 0 ELSE 1 END, about.standing, claim.key
