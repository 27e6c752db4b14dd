// The deals that some entities are parties to
// :param entities => ['softbank-group', 'svf2']
UNWIND $entities AS key
MATCH (:Entity {key: key})-[:PARTY|WAS_PARTY]->(deal)
RETURN DISTINCT deal.key AS key
