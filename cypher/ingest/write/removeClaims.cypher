// Removes the claims that a bundle no longer makes, and returns their subjects
// :param bundle => 'seed-article'
// :param keys => ['deal@document']
MATCH (claim:Claim)-[:FROM_BUNDLE]->(:Bundle {key: $bundle})
WHERE NOT claim.key IN $keys
MATCH (claim)-[:ABOUT|WAS_ABOUT]->(subject)
WITH claim, subject.key AS key
DETACH DELETE claim
RETURN DISTINCT key
