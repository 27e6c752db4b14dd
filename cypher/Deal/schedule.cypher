// Payments by the schedule of a deal.
// :param key => 'openai-oracle-compute-2025'
MATCH (this:Deal {key: $key})
UNWIND range(0, coalesce(size(this.scheduleAmounts), 0) - 1) AS place
RETURN
  {
    due: {
      from: [day IN [this.scheduleFrom[place]] WHERE day <> '' | date(day)][0],
      to: [day IN [this.scheduleTo[place]] WHERE day <> '' | date(day)][0],
      precision: this.schedulePrecision[place]
    },
    amount: {
      min: toInteger(this.scheduleAmounts[place]),
      max: toInteger(this.scheduleAmounts[place]),
      currency: this.scheduleCurrency,
      qualifier: 'EXACT',
      basis: null,
      scope: null,
      estimatedBy: null,
      usd: [cents IN [this.scheduleUsd[place]] WHERE cents <> '' | toInteger(cents)][0],
      conversion: head([(rates:ExchangeRates {key: this.scheduleRates})-[:STATED_IN]->(document:Document) | {
        day: rates.day,
        perEuro: head([at IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[at] = this.scheduleCurrency | rates.perEuro[at]]),
        usdPerEuro: head([at IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[at] = 'USD' | rates.perEuro[at]]),
        document: document
      }])
    }
  } AS payment
ORDER BY place
