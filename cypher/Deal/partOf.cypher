// The package that a deal is part of.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:PART_OF]->(package:Deal)
RETURN package
