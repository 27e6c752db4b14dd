// Whether no claim states both the amount and the stage of the leading deal of a leg.
// :param this => {fromKey: 'nvidia', toKey: 'openai', dealKeys: ['nvidia-openai-letter-of-intent-2025'], amountUsd: 10000000000000, amountQualifier: 'UP_TO'}
WITH $this AS this
RETURN
  coalesce(
    COLLECT {
      MATCH (deal:Deal {key: this.dealKeys[0]})-[:STATE]->(state:DealState)
      WHERE state.validTo IS NULL AND state.knownTo IS NULL
      RETURN state.combined
    }[0],
    false) AS combined
