// The day or period that an observation refers to.
// :param key => 'nvidia-market-value-change-2025-11-11'
MATCH (this:Observation {key: $key})
RETURN
  CASE
    WHEN this.datePrecision IS NOT NULL THEN {from: this.dateFrom, to: this.dateTo, precision: this.datePrecision}
  END AS date
