// The deal whose payment a guarantee backs.
// :param key => 'google-terawulf-guarantee'
MATCH (this:Guarantee {key: $key})
MATCH (this)-[:FOR_OBLIGATION]->(obligation:Deal)
RETURN obligation
