// Claims about a statement that state a field, the chosen one first.
// :param {key: 'tuttle-firms-fund-each-other-2025-10-29', field: 'saidOn'}
MATCH (this:Statement {key: $key})
MATCH (this)<-[about:ABOUT]-(claim:Claim)
WHERE any(stated IN claim.statedFields WHERE stated = $field OR stated STARTS WITH $field + '.')
RETURN claim
ORDER BY CASE WHEN claim.key = this.leadingClaim THEN 0 ELSE 1 END, about.standing, claim.key
