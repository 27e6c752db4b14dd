// The value of a shareholding.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN
  CASE
    WHEN this.valueQualifier IS NOT NULL THEN {
      min: this.valueMin,
      max: this.valueMax,
      currency: this.valueCurrency,
      qualifier: this.valueQualifier,
      basis: null,
      scope: null,
      estimatedBy: null,
      usd: CASE WHEN this.valueCurrency = 'USD' THEN coalesce(this.valueMin, this.valueMax) END,
      conversion: null
    }
  END AS value
