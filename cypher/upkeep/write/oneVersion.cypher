// Ensures that two programs that migrate at the same time apply each version once. V001__keys.cypher has the same
// constraint.
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE
