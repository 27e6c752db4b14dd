// First day of the term of a deal.
// :param key => 'openai-oracle-compute-2025'
MATCH (this:Deal {key: $key})
RETURN
  CASE
    WHEN this.startPrecision IS NOT NULL THEN {from: this.startFrom, to: this.startTo, precision: this.startPrecision}
  END AS start
