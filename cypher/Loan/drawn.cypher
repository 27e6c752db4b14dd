// What is drawn of a loan: its amount paid.
// :param key => 'softbank-bridge-loan-2025'
MATCH (this:Loan {key: $key})
MATCH (this)-[:HAS_AMOUNT]->(amount:Amount)
WHERE amount.basis = 'PAID' AND amount.scope IS NULL
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
  } AS drawn
