// The number of documents.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (document:Document) } AS documents
