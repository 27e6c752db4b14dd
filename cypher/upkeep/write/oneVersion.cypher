// Lets two programs that migrate at once apply each version once. The same constraint stands in V001__keys.cypher.
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE
