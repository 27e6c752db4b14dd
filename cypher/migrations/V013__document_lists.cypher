// Documents and publishers are listed in the order of an index.
CREATE INDEX document_by_date IF NOT EXISTS FOR (n:Document) ON (n.sortDate, n.key);
CREATE INDEX document_by_title IF NOT EXISTS FOR (n:Document) ON (n.title, n.key);
CREATE INDEX publisher_by_name IF NOT EXISTS FOR (n:Publisher) ON (n.name, n.key);
