// An amount or a figure that was converted to dollars names its exchange rates, and these include its currency.
// :show MATCH (money:Amount|WasAmount|Observation {key: $key})-[link]-(other) RETURN money, link, other
MATCH (money:Amount|WasAmount|Observation)
WHERE money.usd IS NOT NULL AND money.currency <> 'USD' AND NOT EXISTS {
  MATCH (rates:ExchangeRates {key: money.rates})-[:STATED_IN]->(:Document)
  WHERE money.currency IN rates.currencies + 'EUR'
}
RETURN DISTINCT money.key AS key, 'in dollars by no exchange rates that are known' AS breach
