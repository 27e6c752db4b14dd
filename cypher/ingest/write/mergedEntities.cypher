// Writes the remaining properties of entities that are merged into others
// :param rows => [{key: 'softbank', type: 'Organization', name: 'SoftBank'}]
UNWIND $rows AS row
MATCH (entity:MergedEntity {key: row.key})
SET entity = {key: row.key, type: row.type, name: row.name, caption: row.name}
