// Removes the bundles' descriptions of documents and entities that they no longer declare, and returns these
// :param rows => [{bundle: 'seed-article', documents: ['cnbc-2025-11-11'], entities: ['nvidia']}]
UNWIND $rows AS row
MATCH (:Bundle {key: row.bundle})-[brings:BRINGS]->(thing)
WHERE NOT thing.key IN CASE WHEN thing:Document THEN row.documents ELSE row.entities END
WITH thing, brings, CASE WHEN thing:Document THEN 'Document' ELSE 'Entity' END AS type
DELETE brings
RETURN DISTINCT type, thing.key AS key
