// The subjects whose claims name some entities in any field, chosen or not: read from the text of all claims
// :param keys => ['nvidia']
MATCH (claim:Claim)-[:ABOUT|WAS_ABOUT]->(subject)
WHERE any(key IN $keys WHERE claim.states CONTAINS '"' + key + '"')
RETURN DISTINCT subject.key AS key
