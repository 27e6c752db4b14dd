// The day as of which the figures of a shareholding are stated.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN
  CASE
    WHEN this.asOfPrecision IS NOT NULL THEN {from: this.asOfFrom, to: this.asOfTo, precision: this.asOfPrecision}
  END AS holdingAsOf
