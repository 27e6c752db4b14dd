// Whether no claim states both the amount and the stage of the deal of an entry.
// :param this => {dealKey: 'softbank-nvidia-sale-2025'}
WITH $this AS this
RETURN
  coalesce(
    COLLECT {
      MATCH (deal:Deal {key: this.dealKey})-[:STATE]->(state:DealState)
      WHERE state.validTo IS NULL AND state.knownTo IS NULL
      RETURN state.combined
    }[0],
    false) AS combined
