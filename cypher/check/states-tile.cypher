// No two states of a deal hold on one day by what was known on one day, and one of them is the present of every deal
// that has one.
// :show MATCH (deal:Deal {key: $key})-[:STATE]->(state) RETURN deal, state
MATCH (deal:Deal)
WITH deal, COLLECT {
  MATCH (deal)-[:STATE]->(state)
  RETURN state
} AS states
WITH deal, states, [state IN states WHERE state.validTo IS NULL AND state.knownTo IS NULL] AS present
WITH deal, CASE
  WHEN size(present) > 1 OR size(present) = 0 AND deal.kind IS NOT NULL THEN size(present) + ' states of the present'
  WHEN any(one IN states WHERE any(other IN states WHERE one.key < other.key
    AND (one.validTo IS NULL OR other.validFrom < one.validTo) AND (other.validTo IS NULL OR one.validFrom < other.validTo)
    AND (one.knownTo IS NULL OR other.knownFrom < one.knownTo) AND (other.knownTo IS NULL OR one.knownFrom < other.knownTo)))
    THEN 'two states hold at once'
END AS breach
WHERE breach IS NOT NULL
RETURN deal.key AS key, breach
