// Writes which claims do not count any more: who said so, when and why; nulls where they count. Gives the subjects of
// those for which it is new
// :param rows => [{key: 'softbank-sells-nvidia@seed@seed-article', on: '2026-11-23', by: 'an editor', why: 'a forgery'}]
UNWIND $rows AS row
MATCH (claim:Claim {key: row.key})-[:ABOUT|WAS_ABOUT]->(subject)
WHERE coalesce(toString(claim.retractedOn) + claim.retractedBy + claim.retractedWhy, '') <>
  coalesce(row.on + row.by + row.why, '')
SET claim.retractedOn = date(row.on), claim.retractedBy = row.by, claim.retractedWhy = row.why
RETURN DISTINCT subject.key AS key
