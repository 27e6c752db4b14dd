// The number of documents without a day of publication.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (document:Document) WHERE document.sortDate = date('0001-01-01') } AS documents
