// What it is worth, by its leading amount.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
RETURN
  CASE
    WHEN this.amountQualifier IS NOT NULL THEN {
      min: this.amountMin,
      max: this.amountMax,
      currency: this.amountCurrency,
      qualifier: this.amountQualifier,
      basis: this.amountBasis,
      usd: this.amountUsd
    }
  END AS amount
