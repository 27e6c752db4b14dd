// Every amount that sources give, one for each basis.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:HAS_AMOUNT]->(amount:Amount)
RETURN amount ORDER BY amount.key
