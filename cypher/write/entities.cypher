// Writes the entities that are new or differ; what a bundle leaves out stays as it is
// :param rows => [{key: 'nvidia', type: 'Organization', fingerprint: 'f', properties: {name: 'NVIDIA', kind: 'COMPANY', caption: 'NVIDIA'}}]
UNWIND $rows AS row
MERGE (entity:Entity {key: row.key})
WITH entity, row
WHERE entity.fingerprint IS NULL OR entity.fingerprint <> row.fingerprint
SET entity += row.properties, entity.fingerprint = row.fingerprint, entity:$(row.type)
