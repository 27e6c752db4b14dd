// The number of shares that an owner holds.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN
  CASE
    WHEN this.sharesQualifier IS NOT NULL THEN {
      value: coalesce(this.sharesMin, this.sharesMax),
      min: this.sharesMin,
      max: this.sharesMax,
      unit: 'SHARE',
      qualifier: this.sharesQualifier,
      of: null
    }
  END AS shares
