// The figure of a quantity as a number: of UP_TO the upper bound, else the lower one.
// :param key => 'softbank-nvidia-sale-2025/SHARE'
MATCH (this:Quantity {key: $key})
RETURN toFloat(this.value) AS value
