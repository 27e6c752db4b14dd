// Names in the form in which they are looked up, for filters.
CREATE INDEX entity_folded_name IF NOT EXISTS FOR (n:Entity) ON (n.foldedName);
