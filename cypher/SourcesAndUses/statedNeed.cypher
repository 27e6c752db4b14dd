// The stated funding need of a period.
// :param this => {statedNeedKey: 'softbank-group-funding-need-2025-q4'}
WITH $this AS this
MATCH (need:Observation {key: this.statedNeedKey})
RETURN need
