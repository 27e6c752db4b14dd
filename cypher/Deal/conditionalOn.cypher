// The deal that a deal depends on.
// :param key => 'nvidia-openai-letter-of-intent-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:CONDITIONAL_ON]->(condition:Deal)
RETURN condition
