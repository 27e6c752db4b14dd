// Exchange rates of some days and of the weeks before them, each as long as its document is known and not retracted
// :param days => ['2025-09-30']
UNWIND $days AS day
MATCH (rates:ExchangeRates)
WHERE date(day) - duration('P7D') <= rates.day <= date(day)
WITH DISTINCT rates
MATCH (document:Document)<-[:STATED_IN]-(rates)-[:FROM_BUNDLE]->(bundle:Bundle)
RETURN
  rates.key AS key,
  toString(rates.day) AS day,
  rates.currencies AS currencies,
  rates.perEuro AS perEuro,
  toString(document.knownFrom) AS knownFrom,
  toString(document.retractedOn) AS knownTo
ORDER BY rates.day DESC, bundle.recordedOn DESC, bundle.key DESC
