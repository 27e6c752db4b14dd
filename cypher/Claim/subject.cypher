// The deal, tie, observation or statement that a claim is about.
// :param key => 'softbank-nvidia-sale-2025@observers-2025-11-12'
MATCH (this:Claim {key: $key})
MATCH (this)-[:ABOUT]->(subject)
RETURN subject
