// All amounts that sources state for a deal, one for each basis and scope.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:HAS_AMOUNT]->(amount:Amount)
RETURN
  {
    min: amount.min,
    max: amount.max,
    currency: amount.currency,
    qualifier: amount.qualifier,
    basis: amount.basis,
    scope: amount.scope,
    estimatedBy: amount.estimatedBy,
    usd: amount.usd,
    conversion: head([(rates:ExchangeRates {key: amount.rates})-[:STATED_IN]->(document:Document) | {
      day: rates.day,
      perEuro: head([place IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[place] = amount.currency | rates.perEuro[place]]),
      usdPerEuro: head([place IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[place] = 'USD' | rates.perEuro[place]]),
      document: document
    }])
  } AS amount
ORDER BY amount.key
