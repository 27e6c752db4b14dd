// Lets two programs that mark a database at once make one marker. The same constraint stands in V001__keys.cypher.
CREATE CONSTRAINT ai_market_graph_key IF NOT EXISTS FOR (n:AiMarketGraph) REQUIRE n.key IS UNIQUE
