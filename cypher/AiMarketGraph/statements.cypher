// The number of statements.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (statement:Statement) } AS statements
