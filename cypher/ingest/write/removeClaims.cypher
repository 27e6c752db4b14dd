// Removes the claims that some bundles no longer make, and returns their subjects
// :param bundles => ['seed-article']
// :param keys => ['deal@document']
UNWIND $bundles AS bundle
MATCH (claim:Claim)-[:FROM_BUNDLE]->(:Bundle {key: bundle})
WHERE NOT claim.key IN $keys
MATCH (claim)-[:ABOUT|WAS_ABOUT]->(subject)
WITH claim, subject.key AS key
DETACH DELETE claim
RETURN DISTINCT key
