// The values that contradict it, and the claims that state them, the best first.
// :param key => 'softbank-stargate-equity-2025/amounts.COMMITTED/VALUE'
MATCH (this:Conflict {key: $key})
MATCH (this)-[passed:PASSED_OVER]->(claim:Claim)
RETURN {value: passed.value, claim: claim} AS alternative ORDER BY passed.position
