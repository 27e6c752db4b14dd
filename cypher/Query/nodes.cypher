// The objects with some ids, in the order of the ids.
// :param ids => [{noun: 'Entity', key: 'nvidia'}, {noun: null, key: 'nothing'}]
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS id
OPTIONAL CALL (id) {
  MATCH (found:Entity {key: id.key})
  WHERE coalesce(id.noun, 'Entity') = 'Entity'
  RETURN found
  UNION ALL
  MATCH (found:Deal {key: id.key})
  WHERE coalesce(id.noun, 'Deal') = 'Deal'
  RETURN found
  UNION ALL
  MATCH (found:Document {key: id.key})
  WHERE coalesce(id.noun, 'Document') = 'Document'
  RETURN found
  UNION ALL
  MATCH (found:Observation {key: id.key})
  WHERE coalesce(id.noun, 'Observation') = 'Observation'
  RETURN found
  UNION ALL
  MATCH (found:Statement {key: id.key})
  WHERE coalesce(id.noun, 'Statement') = 'Statement'
  RETURN found
}
WITH place, collect(found)[0] AS found
RETURN found ORDER BY place
