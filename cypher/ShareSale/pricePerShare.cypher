// The price of one share in a sale.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:ShareSale {key: $key})
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
