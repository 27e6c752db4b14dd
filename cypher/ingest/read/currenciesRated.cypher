// The currencies of a bundle's exchange rates, and of the exchange rates from some documents
// :param bundle => 'ecb-reference-rates'
// :param documents => ['ecb-rates-2025-09-30']
CALL () {
  MATCH (:Bundle {key: $bundle})<-[:FROM_BUNDLE]-(rates:ExchangeRates)
  RETURN rates
  UNION
  UNWIND $documents AS key
  MATCH (:Document {key: key})<-[:STATED_IN]-(rates:ExchangeRates)
  RETURN rates
}
UNWIND rates.currencies AS currency
RETURN DISTINCT currency
