// Names, exactly as folded.
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);

// Lists are read in the order of an index, so that a page costs what it shows and not what there is.
CREATE INDEX deal_by_usd IF NOT EXISTS FOR (n:Deal) ON (n.sortUsd, n.key);
CREATE INDEX deal_by_date IF NOT EXISTS FOR (n:Deal) ON (n.sortDate, n.key);
CREATE INDEX entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.name, n.key);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX document_known IF NOT EXISTS FOR (n:Document) ON (n.knownFrom);
CREATE INDEX claim_known IF NOT EXISTS FOR (n:Claim) ON (n.knownFrom);
CREATE INDEX statement_by_date IF NOT EXISTS FOR (n:Statement) ON (n.sortDate, n.key);
CREATE INDEX observation_by_date IF NOT EXISTS FOR (n:Observation) ON (n.sortDate, n.key);
CREATE INDEX observation_metric IF NOT EXISTS FOR (n:Observation) ON (n.metric);

// The deals of one entity, in order.
CREATE INDEX party_by_usd IF NOT EXISTS FOR ()-[r:PARTY]-() ON (r.entityKey, r.sortUsd, r.dealKey);
CREATE INDEX party_by_date IF NOT EXISTS FOR ()-[r:PARTY]-() ON (r.entityKey, r.sortDate, r.dealKey);

// The legs of a deal are written, found and replaced by their key.
CREATE INDEX invests_in_leg IF NOT EXISTS FOR ()-[r:INVESTS_IN]-() ON (r.legKey);
CREATE INDEX lends_to_leg IF NOT EXISTS FOR ()-[r:LENDS_TO]-() ON (r.legKey);
CREATE INDEX backstops_leg IF NOT EXISTS FOR ()-[r:BACKSTOPS]-() ON (r.legKey);
CREATE INDEX grants_equity_to_leg IF NOT EXISTS FOR ()-[r:GRANTS_EQUITY_TO]-() ON (r.legKey);
CREATE INDEX buys_from_leg IF NOT EXISTS FOR ()-[r:BUYS_FROM]-() ON (r.legKey);
CREATE INDEX leases_from_leg IF NOT EXISTS FOR ()-[r:LEASES_FROM]-() ON (r.legKey);
CREATE INDEX acquires_leg IF NOT EXISTS FOR ()-[r:ACQUIRES]-() ON (r.legKey);
CREATE INDEX sells_stake_in_leg IF NOT EXISTS FOR ()-[r:SELLS_STAKE_IN]-() ON (r.legKey);
CREATE INDEX partners_with_leg IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.legKey);

// Search. The analyzer `cjk` cuts Chinese, Japanese and Korean into pairs of characters and other text into words.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Deal|Statement|Document) ON EACH [n.caption, n.summary, n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
