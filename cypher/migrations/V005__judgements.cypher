// What people judged, what was merged away by it, and each bundle as it was written.
CREATE CONSTRAINT judgement_key IF NOT EXISTS FOR (n:Judgement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT merged_entity_key IF NOT EXISTS FOR (n:MergedEntity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;
