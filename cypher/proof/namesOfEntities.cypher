// Every name of every entity in the form for comparisons, with the type of the entity.
MATCH (entity:Entity)-[:KNOWN_AS]->(name:Name)
RETURN entity.key AS entity, name.folded AS folded, head([label IN labels(entity) WHERE label <> 'Entity' AND NOT label STARTS WITH 'Usd']) AS type
ORDER BY entity, name.key
