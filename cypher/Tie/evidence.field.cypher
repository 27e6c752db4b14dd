// Claims about a tie that state a field, the chosen one first.
// :param {key: 'goto-cfo-of-softbank-group', field: 'title'}
MATCH (this:Tie {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
WHERE any(stated IN claim.statedFields WHERE stated = $field OR stated STARTS WITH $field + '.')
RETURN claim
ORDER BY CASE WHEN claim.key = this.leadingClaim THEN 0 ELSE 1 END, about.standing, claim.key
