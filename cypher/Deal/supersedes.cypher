// The deal that a deal replaced.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)-[:SUPERSEDES]->(older:Deal)
RETURN older
