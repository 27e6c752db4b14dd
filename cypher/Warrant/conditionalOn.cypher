// The deal on which it depends.
// :param key => 'amd-openai-warrant'
MATCH (this:Warrant {key: $key})
MATCH (this)-[:CONDITIONAL_ON]->(condition:Deal)
RETURN condition
