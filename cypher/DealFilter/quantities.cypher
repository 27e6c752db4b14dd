// Figures of a deal that are not money.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:HAS_QUANTITY]->(quantity:Quantity)
RETURN quantity
