// A merged entity has one surviving entity, and no other relationship to the market.
// :show MATCH (merged:MergedEntity {key: $key}) OPTIONAL MATCH (merged)--(around) RETURN merged, around
MATCH (merged:MergedEntity)
WITH merged, COUNT { (merged)-[:MERGED_INTO]->(:Entity) } AS leads, COUNT {
  MATCH (merged)-[other]-()
  WHERE NOT type(other) IN ['MERGED_INTO', 'BRINGS', 'ON']
} AS others
WHERE leads <> 1 OR others > 0
RETURN merged.key AS key, 'a merged entity that leads to ' + leads + ' others and has ' + others + ' ties of its own' AS breach
