// When a loan has to be repaid.
// :param key => 'softbank-bridge-loan-2025'
MATCH (this:Loan {key: $key})
RETURN
  CASE
    WHEN this.maturityPrecision IS NOT NULL THEN {from: this.maturityFrom, to: this.maturityTo, precision: this.maturityPrecision}
  END AS maturity
