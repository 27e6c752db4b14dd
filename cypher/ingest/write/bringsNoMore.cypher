// Removes a bundle's descriptions of documents and entities that it no longer declares, and returns these
// :param bundle => 'seed-article'
// :param documents => ['cnbc-2025-11-11']
// :param entities => ['nvidia']
MATCH (:Bundle {key: $bundle})-[brings:BRINGS]->(thing)
WHERE NOT thing.key IN CASE WHEN thing:Document THEN $documents ELSE $entities END
WITH thing, brings, CASE WHEN thing:Document THEN 'Document' ELSE 'Entity' END AS type
DELETE brings
RETURN type, thing.key AS key
