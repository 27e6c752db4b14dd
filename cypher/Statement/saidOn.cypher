// When a statement was made.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
RETURN
  CASE
    WHEN this.saidPrecision IS NOT NULL THEN {from: this.saidFrom, to: this.saidTo, precision: this.saidPrecision}
  END AS saidOn
