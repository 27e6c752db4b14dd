// Marks the database as this program's.
// :param modelVersion => 1
MERGE (n:AiMarketGraph {key: 'ai-market-graph'})
SET n.modelVersion = $modelVersion
