// The leading amount of a deal.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
RETURN
  CASE
    WHEN this.amountQualifier IS NOT NULL THEN {
      min: this.amountMin,
      max: this.amountMax,
      currency: this.amountCurrency,
      qualifier: this.amountQualifier,
      basis: this.amountBasis,
      scope: this.amountScope,
      estimatedBy: this.amountEstimatedBy,
      usd: coalesce(this.amountUsd, this.uncountedUsd),
      conversion: head([(rates:ExchangeRates {key: this.amountRates})-[:STATED_IN]->(document:Document) | {
        day: rates.day,
        perEuro: head([place IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[place] = this.amountCurrency | rates.perEuro[place]]),
        usdPerEuro: head([place IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[place] = 'USD' | rates.perEuro[place]]),
        document: document
      }])
    }
  END AS amount
