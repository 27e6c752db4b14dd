// When a deal was agreed or done.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
RETURN
  CASE
    WHEN this.datePrecision IS NOT NULL THEN {from: this.dateFrom, to: this.dateTo, precision: this.datePrecision}
  END AS date
