// Values that contradict the chosen one, best first, with the claims that state them.
// :param key => 'softbank-stargate-equity-2025/amounts.COMMITTED/VALUE'
MATCH (this:Conflict {key: $key})
MATCH (this)-[passed:PASSED_OVER]->(claim:Claim)
RETURN {value: passed.value, claim: claim} AS alternative ORDER BY passed.position
