// Replaces the exchange rates of some bundles
// :param bundles => ['seed-article']
// :param rows => [{key: '2025-09-30@seed-article', bundle: 'seed-article', document: 'observers-2025-11-12', day: '2025-09-30', locator: 'para 1', currencies: ['GBP', 'USD'], perEuro: ['0.8734', '1.1741'], caption: '1 EUR = 0.8734 GBP, 1.1741 USD, 30 Sep 2025'}]
CALL () {
  UNWIND $bundles AS key
  MATCH (old:ExchangeRates)-[:FROM_BUNDLE]->(:Bundle {key: key})
  DETACH DELETE old
}
UNWIND $rows AS row
MATCH (bundle:Bundle {key: row.bundle})
MATCH (document:Document {key: row.document})
CREATE (bundle)<-[:FROM_BUNDLE]-(rates:ExchangeRates)-[:STATED_IN]->(document)
SET rates = row {.key, .locator, .currencies, .perEuro, .caption, day: date(row.day)}
