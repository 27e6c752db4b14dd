// The deal whose payment is backed.
// :param key => 'google-terawulf-guarantee'
MATCH (this:Guarantee {key: $key})
MATCH (this)-[:FOR_OBLIGATION]->(obligation:Deal)
RETURN obligation
