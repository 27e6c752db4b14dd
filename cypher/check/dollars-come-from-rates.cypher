// An amount that was converted to dollars names its exchange rates, and these include its currency.
// :show MATCH (deal:Deal)-[has:HAS_AMOUNT|WAS_HAS_AMOUNT]->(amount {key: $key}) RETURN deal, has, amount
MATCH (amount:Amount|WasAmount)
WHERE amount.usd IS NOT NULL AND amount.currency <> 'USD' AND NOT EXISTS {
  MATCH (rates:ExchangeRates {key: amount.rates})-[:STATED_IN]->(:Document)
  WHERE amount.currency IN rates.currencies + 'EUR'
}
RETURN DISTINCT amount.key AS key, 'in dollars by no exchange rates that are known' AS breach
