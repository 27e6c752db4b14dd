// Last day of the term of a deal.
// :param key => 'openai-oracle-compute-2025'
MATCH (this:Deal {key: $key})
RETURN
  CASE
    WHEN this.endPrecision IS NOT NULL THEN {from: this.endFrom, to: this.endTo, precision: this.endPrecision}
  END AS lastDay
