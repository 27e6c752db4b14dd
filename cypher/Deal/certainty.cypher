// How sure it is.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
RETURN this AS certainty
