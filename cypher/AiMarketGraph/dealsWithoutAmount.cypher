// The number of deals of which no source gives an amount.
// :param key => 'ai-market-graph'
MATCH (this:AiMarketGraph {key: $key})
RETURN COUNT { MATCH (deal:Deal) WHERE coalesce(deal.amountQualifier, 'UNDISCLOSED') = 'UNDISCLOSED' } AS deals
