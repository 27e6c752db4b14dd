// Ensures one marker if two programs mark a database at the same time. V001__keys.cypher has the same constraint.
CREATE CONSTRAINT ai_market_graph_key IF NOT EXISTS FOR (n:AiMarketGraph) REQUIRE n.key IS UNIQUE
