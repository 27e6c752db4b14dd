// The document that was published last.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
MATCH (document:Document)
WHERE document.sortDate > date('0001-01-01')
RETURN document ORDER BY document.sortDate DESC, document.key DESC
