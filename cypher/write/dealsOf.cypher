// The deals to which some entities are party
// :param entities => ['softbank-group', 'svf2']
UNWIND $entities AS key
MATCH (:Entity {key: key})-[:PARTY]->(deal:Deal)
RETURN DISTINCT deal.key
