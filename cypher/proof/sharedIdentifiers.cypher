// Pairs of entities with the same identifier.
MATCH (one:Entity)-[:IDENTIFIED_BY]->(identifier:Identifier)<-[:IDENTIFIED_BY]-(other:Entity)
WHERE one.key < other.key
RETURN one.key AS first, other.key AS second, identifier.key AS identifier ORDER BY first, second, identifier
