// Statements of the present that differ between two pairs of times, in the order of their keys. Finds at most `most` of those
// after `begin`, counts them, and returns `size` of those after `after`.
// :param fromAsOf => '9999-12-31'
// :param fromKnownAt => '2026-01-31'
// :param toAsOf => '9999-12-31'
// :param toKnownAt => '2026-02-28'
// :param begin => ''
// :param after => ''
// :param most => 101
// :param size => 101
MATCH (subject:Statement)
WHERE subject.key > $begin
OPTIONAL MATCH (subject)-[:STATE]->(before:StatementState)
WHERE before.validFrom <= date($fromAsOf) AND coalesce(date($fromAsOf) < before.validTo, true)
  AND before.knownFrom <= date($fromKnownAt) AND coalesce(date($fromKnownAt) < before.knownTo, true)
OPTIONAL MATCH (subject)-[:STATE]->(after:StatementState)
WHERE after.validFrom <= date($toAsOf) AND coalesce(date($toAsOf) < after.validTo, true)
  AND after.knownFrom <= date($toKnownAt) AND coalesce(date($toKnownAt) < after.knownTo, true)
WITH 'Statement' AS type, subject.key AS key, before, after
WHERE coalesce(before <> after, true)
  AND coalesce(
    before.chosenFields <> after.chosenFields OR before.chosenTexts <> after.chosenTexts,
    (before IS NULL) <> (after IS NULL)
  )
WITH type, key, before, after ORDER BY key LIMIT toInteger($most)
WITH collect({type: type, key: key, before: before, after: after}) AS found
RETURN
  size(found) AS total,
  [
    each IN [each IN found WHERE each.key > $after][..toInteger($size)] |
    {
      type: each.type,
      key: each.key,
      beforeFields: each.before.chosenFields,
      beforeTexts: each.before.chosenTexts,
      afterFields: each.after.chosenFields,
      afterTexts: each.after.chosenTexts
    }
  ] AS rows
