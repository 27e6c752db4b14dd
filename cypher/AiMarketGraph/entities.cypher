// The number of entities.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (entity:Entity) } AS entities
