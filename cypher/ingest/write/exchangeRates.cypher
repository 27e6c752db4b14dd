// Replaces the exchange rates of a bundle
// :param bundle => 'seed-article'
// :param rows => [{key: '2025-09-30@seed-article', document: 'observers-2025-11-12', day: '2025-09-30', locator: 'para 1', currencies: ['GBP', 'USD'], perEuro: ['0.8734', '1.1741'], caption: '1 EUR = 0.8734 GBP, 1.1741 USD, 30 Sep 2025'}]
MATCH (bundle:Bundle {key: $bundle})
CALL (bundle) {
  MATCH (old:ExchangeRates)-[:FROM_BUNDLE]->(bundle)
  DETACH DELETE old
}
UNWIND $rows AS row
MATCH (document:Document {key: row.document})
CREATE (bundle)<-[:FROM_BUNDLE]-(rates:ExchangeRates)-[:STATED_IN]->(document)
SET rates = row {.key, .locator, .currencies, .perEuro, .caption, day: date(row.day)}
