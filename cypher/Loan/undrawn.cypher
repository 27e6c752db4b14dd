// What is left of a loan: its amount without what is drawn.
// :param key => 'softbank-bridge-loan-2025'
MATCH (this:Loan {key: $key})
MATCH (this)-[:HAS_AMOUNT]->(drawn:Amount)
WHERE
  drawn.basis = 'PAID' AND
  drawn.scope IS NULL AND
  this.amountBasis IN ['CONTRACT_VALUE', 'COMMITTED', 'CAP'] AND
  this.amountScope IS NULL AND
  this.amountCurrency = drawn.currency
WITH
  this.amountCurrency AS currency,
  this.amountQualifier = 'ABOUT' OR drawn.qualifier = 'ABOUT' AS isAbout,
  this.amountMin - drawn.max AS least,
  this.amountMax - drawn.min AS most
WITH
  currency,
  isAbout,
  CASE WHEN least < 0 THEN 0 ELSE least END AS least,
  CASE WHEN most < 0 THEN 0 ELSE most END AS most
WHERE least IS NOT NULL OR most IS NOT NULL
RETURN
  {
    min: least,
    max: most,
    currency: currency,
    qualifier:
      CASE
        WHEN least IS NULL THEN 'UP_TO'
        WHEN most IS NULL THEN 'AT_LEAST'
        WHEN least < most THEN 'RANGE'
        WHEN isAbout THEN 'ABOUT'
        ELSE 'EXACT'
      END,
    basis: null,
    scope: null,
    estimatedBy: null,
    usd: CASE WHEN currency = 'USD' THEN coalesce(least, most) END,
    conversion: null
  } AS undrawn
