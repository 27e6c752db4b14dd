// The entities for which it stands since somebody judged that they are one.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)<-[into:MERGED_INTO]-(merged:MergedEntity)
RETURN {key: merged.key, name: merged.name, by: into.by, on: into.on, why: into.why} AS merge ORDER BY merged.key
