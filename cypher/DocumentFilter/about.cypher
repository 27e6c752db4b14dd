// What the claims of a document are about, and the entities that this concerns.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
MATCH (this)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(subject)-[:STATE]->(state)
WHERE state.validTo IS NULL AND state.knownTo IS NULL
CALL (subject) {
  RETURN subject AS about
  UNION
  MATCH (subject)-[:PARTY|INVOLVES|OF|TOWARDS|ABOUT|HAS|IN]-(about:Entity)
  RETURN about
}
RETURN about
