// Values that sources state for a tie and that were not chosen, with the claims that state them.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
MATCH (this)-[passed:PASSED_OVER]->(claim:Claim)
RETURN
  {field: passed.field, value: passed.value, conflict: passed.conflict, claim: claim} AS alternative
ORDER BY passed.field, passed.position
