// No two states of a subject hold on one day by what was known on one day, and one of them is the present of every
// subject that is in it.
// :show MATCH (subject {key: $key}) OPTIONAL MATCH (subject)-[:STATE]->(state) RETURN subject, state
MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement)
WITH subject, COLLECT {
  MATCH (subject)-[:STATE]->(state)
  RETURN state
} AS states
WITH subject, states, [state IN states WHERE state.validTo IS NULL AND state.knownTo IS NULL] AS present
WITH subject, CASE
  WHEN size(present) > 1 OR size(present) = 0 AND subject:Deal|Tie|Observation|Statement THEN size(present) + ' states of the present'
  WHEN any(one IN states WHERE any(other IN states WHERE one.key < other.key
    AND (one.validTo IS NULL OR other.validFrom < one.validTo) AND (other.validTo IS NULL OR one.validFrom < other.validTo)
    AND (one.knownTo IS NULL OR other.knownFrom < one.knownTo) AND (other.knownTo IS NULL OR one.knownFrom < other.knownTo)))
    THEN 'two states hold at once'
END AS breach
WHERE breach IS NOT NULL
RETURN subject.key AS key, breach
