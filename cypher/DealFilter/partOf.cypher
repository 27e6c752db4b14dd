// The package that a deal is part of.
// :param key => 'nvidia-openai-investment-2026'
MATCH (this:Deal {key: $key})
MATCH (this)-[:PART_OF]->(package:Deal)
RETURN package
