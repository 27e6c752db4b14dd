// Values that sources state for an observation and that were not chosen, with the claims that state them.
// :param key => 'nvidia-market-value-change-2025-11-11'
MATCH (this:Observation {key: $key})
MATCH (this)-[passed:PASSED_OVER]->(claim:Claim)
RETURN
  {field: passed.field, value: passed.value, conflict: passed.conflict, claim: claim} AS alternative
ORDER BY passed.field, passed.position
