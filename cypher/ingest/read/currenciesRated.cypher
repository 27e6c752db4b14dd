// The currencies of some bundles' exchange rates, and of the exchange rates from some documents
// :param bundles => ['ecb-reference-rates']
// :param documents => ['ecb-rates-2025-09-30']
CALL () {
  UNWIND $bundles AS key
  MATCH (:Bundle {key: key})<-[:FROM_BUNDLE]-(rates:ExchangeRates)
  RETURN rates
  UNION
  UNWIND $documents AS key
  MATCH (:Document {key: key})<-[:STATED_IN]-(rates:ExchangeRates)
  RETURN rates
}
UNWIND rates.currencies AS currency
RETURN DISTINCT currency
