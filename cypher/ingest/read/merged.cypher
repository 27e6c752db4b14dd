// Which entities are merged into which
MATCH (merged:MergedEntity)-[:MERGED_INTO]->(into:Entity)
RETURN merged.key AS merged, into.key AS into
