// The share that an owner holds, in per cent.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN
  CASE
    WHEN this.percentQualifier IS NOT NULL THEN {
      value: coalesce(this.percent, this.percentMax),
      min: this.percent,
      max: this.percentMax,
      unit: 'PERCENT',
      qualifier: this.percentQualifier,
      of: null
    }
  END AS percent
