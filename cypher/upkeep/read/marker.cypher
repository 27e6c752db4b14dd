// The version of the model with which this program marked the database as its own.
MATCH (n:AiMarketGraph {key: 'ai-market-graph'})
RETURN n.modelVersion AS modelVersion
