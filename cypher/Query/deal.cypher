// The deal with a key.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (deal:Deal {key: $key})
RETURN deal
