// How it came to its stage, by all that is known today.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:STATE]->(state:DealState)
WHERE state.stage IS NOT NULL
WITH
  state.stage AS stage,
  min(state.knownFrom) AS knownFrom,
  [known IN collect(state) WHERE known.knownTo IS NULL][0] AS current
WHERE current IS NOT NULL
RETURN
  {
    stage: stage,
    knownFrom: knownFrom,
    on:
      CASE
        WHEN current.stageFrom IS NOT NULL THEN {
          from: current.stageFrom,
          to: current.stageTo,
          precision: current.stagePrecision
        }
      END
  } AS change
ORDER BY current.validFrom, current.key
