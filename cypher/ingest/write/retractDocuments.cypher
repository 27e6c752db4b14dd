// Writes which documents no longer count: who retracted them, when and why; nulls if they count
// :param rows => [{key: 'cnbc-2025-11-11', on: '2026-11-23', by: 'an editor', why: 'a forgery'}]
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
WHERE coalesce(toString(document.retractedOn) + document.retractedBy + document.retractedWhy, '') <>
  coalesce(row.on + row.by + row.why, '')
SET document.retractedOn = date(row.on), document.retractedBy = row.by, document.retractedWhy = row.why
