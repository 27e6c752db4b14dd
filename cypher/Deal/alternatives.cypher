// Values that sources state for a deal and that were not chosen, with the claims that state them.
// :param key => 'softbank-stargate-equity-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[passed:PASSED_OVER]->(claim:Claim)
RETURN
  {field: passed.field, value: passed.value, conflict: passed.conflict, claim: claim} AS alternative
ORDER BY passed.field, passed.position
