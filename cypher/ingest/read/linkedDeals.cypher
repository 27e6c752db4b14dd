// The deals that some deals replace or are part of (outward), and those that replace them or are parts of them (inward),
// directly or through others
// :param keys => ['openai-coreweave-total']
UNWIND $keys AS key
MATCH (deal:Deal|WasDeal {key: key})
CALL (deal) {
  MATCH (deal) (()-[:SUPERSEDES|WAS_SUPERSEDES|PART_OF|WAS_PART_OF]->())+ (other:Deal|WasDeal)
  RETURN other, 'outward' AS direction
  UNION ALL
  MATCH (deal) (()<-[:SUPERSEDES|WAS_SUPERSEDES|PART_OF|WAS_PART_OF]-())+ (other:Deal|WasDeal)
  RETURN other, 'inward' AS direction
}
RETURN DISTINCT other.key AS key, direction
