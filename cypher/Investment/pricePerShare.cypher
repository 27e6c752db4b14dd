// The price of one share in an investment.
// :param key => 'softbank-openai-second-closing-2025'
MATCH (this:Investment {key: $key})
RETURN
  CASE
    WHEN this.priceQualifier IS NOT NULL THEN {
      value: coalesce(this.priceMin, this.priceMax),
      min: this.priceMin,
      max: this.priceMax,
      qualifier: this.priceQualifier,
      currency: this.priceCurrency
    }
  END AS price
