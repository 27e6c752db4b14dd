// Values that sources state for a statement and that were not chosen, with the claims that state them.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (this)-[passed:PASSED_OVER]->(claim:Claim)
RETURN
  {field: passed.field, value: passed.value, conflict: passed.conflict, claim: claim} AS alternative
ORDER BY passed.field, passed.position
