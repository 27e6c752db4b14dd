// The interest on a loan, in per cent a year.
// :param key => 'softbank-bridge-loan-2025'
MATCH (this:Loan {key: $key})
RETURN
  CASE
    WHEN this.rateQualifier IS NOT NULL THEN {
      value: coalesce(this.rateMin, this.rateMax),
      min: this.rateMin,
      max: this.rateMax,
      qualifier: this.rateQualifier,
      over: this.rateOver
    }
  END AS rate
