// First day on which goods or capacity are delivered.
// :param key => 'openai-oracle-compute-2025'
MATCH (this:Deal {key: $key})
RETURN
  CASE
    WHEN this.deliveryPrecision IS NOT NULL THEN {from: this.deliveryFrom, to: this.deliveryTo, precision: this.deliveryPrecision}
  END AS delivery
