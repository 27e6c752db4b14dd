// Search reads `words`, in which names and texts are cut into words already: the analyzer splits at spaces only.
DROP INDEX names IF EXISTS;
DROP INDEX texts IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.words]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Deal|Statement|Document) ON EACH [n.words]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// Codes of entities in other systems.
CREATE INDEX identifier_value IF NOT EXISTS FOR (n:Identifier) ON (n.value);
