// Entities that a judgement merged into an entity.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)<-[into:MERGED_INTO]-(merged:MergedEntity)
RETURN {key: merged.key, name: merged.name, by: into.by, on: into.on, why: into.why} AS merge ORDER BY merged.key
