// Writes which claims no longer count: who retracted them, when and why; nulls if they count. Returns the subjects of
// claims that this changes
// :param rows => [{key: 'softbank-sells-nvidia@seed@seed-article', on: '2026-11-23', by: 'an editor', why: 'a forgery'}]
UNWIND $rows AS row
MATCH (claim:Claim {key: row.key})-[:ABOUT|WAS_ABOUT]->(subject)
WHERE coalesce(toString(claim.retractedOn) + claim.retractedBy + claim.retractedWhy, '') <>
  coalesce(row.on + row.by + row.why, '')
SET claim.retractedOn = date(row.on), claim.retractedBy = row.by, claim.retractedWhy = row.why
RETURN DISTINCT subject.key AS key
