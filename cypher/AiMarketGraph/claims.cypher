// The number of claims that are not retracted.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (claim:Claim)-[:ABOUT]->() } AS claims
