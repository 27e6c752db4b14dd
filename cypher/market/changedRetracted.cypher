// Deals, ties, observations and statements of which every claim is retracted by now and that differ between two pairs of
// times, in the order of their keys; as in `changedDeals`.
// :param fromAsOf => '9999-12-31'
// :param fromKnownAt => '2026-01-31'
// :param toAsOf => '9999-12-31'
// :param toKnownAt => '2026-02-28'
// :param begin => ''
// :param after => ''
// :param most => 101
// :param size => 101
MATCH (subject:WasDeal|WasTie|WasObservation|WasStatement)
WHERE subject.key > $begin
OPTIONAL MATCH (subject)-[:STATE]->(before)
WHERE before.validFrom <= date($fromAsOf) AND coalesce(date($fromAsOf) < before.validTo, true)
  AND before.knownFrom <= date($fromKnownAt) AND coalesce(date($fromKnownAt) < before.knownTo, true)
OPTIONAL MATCH (subject)-[:STATE]->(after)
WHERE after.validFrom <= date($toAsOf) AND coalesce(date($toAsOf) < after.validTo, true)
  AND after.knownFrom <= date($toKnownAt) AND coalesce(date($toKnownAt) < after.knownTo, true)
WITH
  CASE
    WHEN subject:Deal|WasDeal THEN 'Deal'
    WHEN subject:Tie|WasTie THEN 'Tie'
    WHEN subject:Observation|WasObservation THEN 'Observation'
    ELSE 'Statement'
  END AS type,
  subject.key AS key,
  before,
  after
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
