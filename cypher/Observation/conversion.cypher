// Exchange rates behind a figure in dollars.
// :param key => 'softbank-group-revenue-2025-04-to-09'
MATCH (this:Observation {key: $key})
RETURN
  head([(rates:ExchangeRates {key: this.rates})-[:STATED_IN]->(document:Document) | {
    day: rates.day,
    perEuro: head([place IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[place] = this.currency | rates.perEuro[place]]),
    usdPerEuro: head([place IN range(0, size(rates.currencies) - 1) WHERE rates.currencies[place] = 'USD' | rates.perEuro[place]]),
    document: document
  }]) AS conversion
