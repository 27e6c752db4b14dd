// What a document says: its claims.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
MATCH (this)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(subject)
RETURN claim ORDER BY claim.key
