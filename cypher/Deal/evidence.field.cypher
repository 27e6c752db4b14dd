// Claims about a deal that state a field, the chosen one first.
// :param {key: 'softbank-nvidia-sale-2025', field: 'amounts'}
MATCH (this:Deal {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
WHERE any(stated IN claim.statedFields WHERE stated = $field OR stated STARTS WITH $field + '.')
RETURN claim
ORDER BY CASE WHEN claim.key = this.leadingClaim THEN 0 ELSE 1 END, about.standing, claim.key
