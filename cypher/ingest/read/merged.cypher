// Which entities are merged into which
MATCH (merged:MergedEntity)-[:MERGED_INTO]->(into:Entity)
RETURN merged.key, into.key
