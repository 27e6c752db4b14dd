// The edges of a deal are written, found and replaced by their key.
CREATE INDEX invests_in_edge IF NOT EXISTS FOR ()-[edge:INVESTS_IN]-() ON (edge.edgeKey);
CREATE INDEX lends_to_edge IF NOT EXISTS FOR ()-[edge:LENDS_TO]-() ON (edge.edgeKey);
CREATE INDEX backstops_edge IF NOT EXISTS FOR ()-[edge:BACKSTOPS]-() ON (edge.edgeKey);
CREATE INDEX grants_equity_to_edge IF NOT EXISTS FOR ()-[edge:GRANTS_EQUITY_TO]-() ON (edge.edgeKey);
CREATE INDEX buys_from_edge IF NOT EXISTS FOR ()-[edge:BUYS_FROM]-() ON (edge.edgeKey);
CREATE INDEX leases_from_edge IF NOT EXISTS FOR ()-[edge:LEASES_FROM]-() ON (edge.edgeKey);
CREATE INDEX acquires_edge IF NOT EXISTS FOR ()-[edge:ACQUIRES]-() ON (edge.edgeKey);
CREATE INDEX sells_stake_in_edge IF NOT EXISTS FOR ()-[edge:SELLS_STAKE_IN]-() ON (edge.edgeKey);
CREATE INDEX partners_with_edge IF NOT EXISTS FOR ()-[edge:PARTNERS_WITH]-() ON (edge.edgeKey);

// The same edges by the former name of the key.
DROP INDEX invests_in_leg IF EXISTS;
DROP INDEX lends_to_leg IF EXISTS;
DROP INDEX backstops_leg IF EXISTS;
DROP INDEX grants_equity_to_leg IF EXISTS;
DROP INDEX buys_from_leg IF EXISTS;
DROP INDEX leases_from_leg IF EXISTS;
DROP INDEX acquires_leg IF EXISTS;
DROP INDEX sells_stake_in_leg IF EXISTS;
DROP INDEX partners_with_leg IF EXISTS;
