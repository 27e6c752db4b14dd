// What the holder of a warrant pays for one share.
// :param key => 'amd-openai-warrant-2025'
MATCH (this:Warrant {key: $key})
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
