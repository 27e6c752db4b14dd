// When the payment of a deal is expected.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
RETURN
  CASE
    WHEN this.duePrecision IS NOT NULL THEN {from: this.dueFrom, to: this.dueTo, precision: this.duePrecision}
  END AS due
