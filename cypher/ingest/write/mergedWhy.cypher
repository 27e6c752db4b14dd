// Writes who merged entities into others, on which day and why
// :param rows => [{key: 'softbank', by: 'an editor', on: '2026-11-23', why: 'the filing says so'}]
UNWIND $rows AS row
MATCH (:MergedEntity {key: row.key})-[into:MERGED_INTO]->()
SET into.by = row.by, into.on = date(row.on), into.why = row.why
