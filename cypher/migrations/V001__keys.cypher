// Every node is found by its key, and no two nodes of a label share one. Each constraint brings the index that MERGE and
// look-ups by key use.
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (n:Identifier) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT publisher_key IF NOT EXISTS FOR (n:Publisher) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT deal_key IF NOT EXISTS FOR (n:Deal) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT deal_state_key IF NOT EXISTS FOR (n:DealState) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT amount_key IF NOT EXISTS FOR (n:Amount) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT quantity_key IF NOT EXISTS FOR (n:Quantity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT tie_key IF NOT EXISTS FOR (n:Tie) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT observation_key IF NOT EXISTS FOR (n:Observation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT statement_key IF NOT EXISTS FOR (n:Statement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT bundle_key IF NOT EXISTS FOR (n:Bundle) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT ai_market_graph_key IF NOT EXISTS FOR (n:AiMarketGraph) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE;
