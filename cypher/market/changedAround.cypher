// Deals, ties, observations and statements that differ between two pairs of times: some by their keys, and those that concern
// some entities at one of the two pairs. First by kind, those of which every claim is retracted by now last, then by key.
// Counts all, and returns `size` of those after a position.
// :param about => ['openai']
// :param fromAsOf => '9999-12-31'
// :param fromKnownAt => '2026-01-31'
// :param toAsOf => '9999-12-31'
// :param toKnownAt => '2026-02-28'
// :param afterPlace => -1
// :param afterKey => ''
// :param size => 101
CALL () {
  MATCH (entity:Entity)-[link:PARTY|WAS_PARTY|INVOLVES|WAS_INVOLVES|ABOUT|WAS_ABOUT]-(subject:Deal|WasDeal|Statement|WasStatement)
  WHERE entity.key IN $about
    AND (coalesce(link.validFrom <= date($fromAsOf), true) AND coalesce(date($fromAsOf) < link.validTo, true)
        AND coalesce(link.knownFrom <= date($fromKnownAt), true) AND coalesce(date($fromKnownAt) < link.knownTo, true)
      OR coalesce(link.validFrom <= date($toAsOf), true) AND coalesce(date($toAsOf) < link.validTo, true)
        AND coalesce(link.knownFrom <= date($toKnownAt), true) AND coalesce(date($toKnownAt) < link.knownTo, true))
  RETURN subject
  UNION
  MATCH (entity:Entity)-[:OF|TOWARDS|HAS|IN]-(subject:Observation|WasObservation|Tie|WasTie)
  WHERE entity.key IN $about
  RETURN subject
  UNION
  MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement)
  WHERE subject.key IN $about
  RETURN subject
}
OPTIONAL MATCH (subject)-[:STATE]->(before)
WHERE before.validFrom <= date($fromAsOf) AND coalesce(date($fromAsOf) < before.validTo, true)
  AND before.knownFrom <= date($fromKnownAt) AND coalesce(date($fromKnownAt) < before.knownTo, true)
OPTIONAL MATCH (subject)-[:STATE]->(after)
WHERE after.validFrom <= date($toAsOf) AND coalesce(date($toAsOf) < after.validTo, true)
  AND after.knownFrom <= date($toKnownAt) AND coalesce(date($toKnownAt) < after.knownTo, true)
WITH
  CASE
    WHEN subject:Deal THEN 0
    WHEN subject:Tie THEN 1
    WHEN subject:Observation THEN 2
    WHEN subject:Statement THEN 3
    ELSE 4
  END AS place,
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
WITH place, type, key, before, after ORDER BY place, key
WITH collect({place: place, type: type, key: key, before: before, after: after}) AS found
RETURN
  size(found) AS total,
  [
    each IN [each IN found WHERE each.place > $afterPlace OR (each.place = $afterPlace AND each.key > $afterKey)][..toInteger($size)] |
    {
      place: each.place,
      type: each.type,
      key: each.key,
      beforeFields: each.before.chosenFields,
      beforeTexts: each.before.chosenTexts,
      afterFields: each.after.chosenFields,
      afterTexts: each.after.chosenTexts
    }
  ] AS rows
