// The parts of a package.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)<-[:PART_OF]-(part:Deal)
RETURN part ORDER BY part.key
