// Publishers that a document derives from, directly or through other documents.
// :param key => 'observers-2025-11-12'
// :pair => MATCH (this) (()-[:DERIVES_FROM]->(link) WHERE link.knownTo IS NULL)+ (source)-[:PUBLISHED_BY]->{0,1}(origin:Publisher)
MATCH (this:Document {key: $key})
MATCH (this)-[:DERIVES_FROM]->+(source)-[:PUBLISHED_BY]->{0,1}(origin:Publisher)
RETURN origin
