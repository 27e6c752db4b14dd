// Conflicts are listed by their keys, which begin with the key of what they are on.
CREATE CONSTRAINT conflict_key IF NOT EXISTS FOR (n:Conflict) REQUIRE n.key IS UNIQUE;
