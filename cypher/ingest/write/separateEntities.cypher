// Restores merged entities
// :param keys => ['softbank']
UNWIND $keys AS key
MATCH (entity:MergedEntity {key: key})-[into:MERGED_INTO]->()
DELETE into
REMOVE entity:MergedEntity, entity.type
SET entity:Entity
