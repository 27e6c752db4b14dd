// When it was said.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
RETURN
  CASE
    WHEN this.saidFrom IS NOT NULL THEN {from: this.saidFrom, to: this.saidTo, precision: this.saidPrecision}
  END AS saidOn
