// All publishers. At a pair of times, those of known documents, or that these derive from.
// :order KEY => publisher.key
// :order NAME => publisher.name, publisher.key
// :pair => MATCH (publisher:Publisher) WHERE EXISTS { MATCH (publisher)<-[:PUBLISHED_BY|DERIVES_FROM]-(document) WHERE document.knownTo IS NULL } WITH publisher
MATCH (publisher:Publisher)
RETURN publisher ORDER BY publisher.key
