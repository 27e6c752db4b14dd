// States are found by their keys.
CREATE CONSTRAINT observation_state_key IF NOT EXISTS FOR (n:ObservationState) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT statement_state_key IF NOT EXISTS FOR (n:StatementState) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT tie_state_key IF NOT EXISTS FOR (n:TieState) REQUIRE n.key IS UNIQUE;

// What was known once, and of which every claim was retracted.
CREATE CONSTRAINT was_deal_key IF NOT EXISTS FOR (n:WasDeal) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT was_tie_key IF NOT EXISTS FOR (n:WasTie) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT was_observation_key IF NOT EXISTS FOR (n:WasObservation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT was_statement_key IF NOT EXISTS FOR (n:WasStatement) REQUIRE n.key IS UNIQUE;

// The versions of a conflict share its key.
CREATE INDEX was_conflict_by_key IF NOT EXISTS FOR (n:WasConflict) ON (n.key);
