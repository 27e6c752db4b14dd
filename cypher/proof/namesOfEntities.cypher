// Every name of every entity as it is compared, with the type of the entity.
MATCH (entity:Entity)-[:KNOWN_AS]->(name:Name)
RETURN entity.key, name.folded, head([label IN labels(entity) WHERE label <> 'Entity' AND NOT label STARTS WITH 'Usd'])
ORDER BY entity.key, name.key
