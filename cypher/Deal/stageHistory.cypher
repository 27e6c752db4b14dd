// Stages that a deal has reached, in order.
// A subquery replaces min(): the compiler puts this into a row, where Neo4j refuses aggregation.
// :param key => 'softbank-nvidia-sale-2025'
// :param asOf => null
MATCH (this:Deal {key: $key})
MATCH (this)-[:STATE]->(state:DealState)
WHERE
  state.stage IS NOT NULL AND
  state.knownTo IS NULL AND
  state.validFrom <= coalesce($asOf, date('9999-12-31')) AND
  NOT EXISTS {
    MATCH (this)-[:STATE]->(earlier:DealState)
    WHERE earlier.stage = state.stage AND earlier.knownTo IS NULL AND earlier.validFrom < state.validFrom
  }
RETURN
  {
    stage: state.stage,
    knownFrom:
      COLLECT {
        MATCH (this)-[:STATE]->(known:DealState)
        WHERE known.stage = state.stage
        RETURN known.knownFrom ORDER BY known.knownFrom LIMIT 1
      }[0],
    on:
      CASE
        WHEN state.stagePrecision IS NOT NULL THEN {
          from: state.stageFrom,
          to: state.stageTo,
          precision: state.stagePrecision
        }
      END
  } AS change
ORDER BY state.validFrom, state.key
