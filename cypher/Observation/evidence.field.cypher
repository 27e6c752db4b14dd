// Claims about an observation that state a field, the chosen one first.
// :param {key: 'nvidia-market-value-change-2025-11-11', field: 'value'}
MATCH (this:Observation {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
WHERE any(stated IN claim.statedFields WHERE stated = $field OR stated STARTS WITH $field + '.')
RETURN claim
ORDER BY CASE WHEN claim.key = this.leadingClaim THEN 0 ELSE 1 END, about.standing, claim.key
