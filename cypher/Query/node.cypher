// The object with an id.
// :param id => ({noun: 'Entity', key: 'nvidia'})
CALL () {
  MATCH (found:Entity {key: $id.key})
  WHERE coalesce($id.noun, 'Entity') = 'Entity'
  RETURN found
  UNION ALL
  MATCH (:MergedEntity {key: $id.key})-[:MERGED_INTO]->(found:Entity)
  WHERE coalesce($id.noun, 'Entity') = 'Entity'
  RETURN found
  UNION ALL
  MATCH (found:Deal {key: $id.key})
  WHERE coalesce($id.noun, 'Deal') = 'Deal'
  RETURN found
  UNION ALL
  MATCH (found:Document {key: $id.key})
  WHERE coalesce($id.noun, 'Document') = 'Document'
  RETURN found
  UNION ALL
  MATCH (found:Observation {key: $id.key})
  WHERE coalesce($id.noun, 'Observation') = 'Observation'
  RETURN found
  UNION ALL
  MATCH (found:Statement {key: $id.key})
  WHERE coalesce($id.noun, 'Statement') = 'Statement'
  RETURN found
}
RETURN found
