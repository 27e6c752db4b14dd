// The first of some deals whose links form a cycle, with the deals of the cycle
// :param keys => ['nvidia-openai-letter-of-intent-2025']
UNWIND $keys AS key
CALL (key) {
  MATCH way = (deal:Deal {key: key})-[:PART_OF*1..50]->(deal)
  RETURN 'partOf' AS link, way
  UNION ALL
  MATCH way = (deal:Deal {key: key})-[:SUPERSEDES*1..50]->(deal)
  RETURN 'supersedes' AS link, way
  UNION ALL
  MATCH way = (deal:Deal {key: key})-[:FOR_OBLIGATION*1..50]->(deal)
  RETURN 'forObligation' AS link, way
  UNION ALL
  MATCH way = (deal:Deal {key: key})-[:CONDITIONAL_ON*1..50]->(deal)
  RETURN 'conditionalOn' AS link, way
}
RETURN key, link, [each IN nodes(way) | each.key] AS deals
ORDER BY key, link
LIMIT 1
