// Deal edges of licences and distributions are found by their key, as those of other kinds.
CREATE INDEX licenses_from_edge IF NOT EXISTS FOR ()-[edge:LICENSES_FROM]-() ON (edge.edgeKey);
CREATE INDEX distributes_to_edge IF NOT EXISTS FOR ()-[edge:DISTRIBUTES_TO]-() ON (edge.edgeKey);
