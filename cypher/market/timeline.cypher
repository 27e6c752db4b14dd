// Dated events of some entities, once each: deals and their stages, statements about them or by them, observations.
// :param about => ['softbank-group', 'openai']
// :param from => null
// :param to => null
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
CALL () {
  MATCH (entity:Entity)-[link:PARTY|WAS_PARTY|INVOLVES|WAS_INVOLVES]-(deal:Deal|WasDeal)
  WHERE entity.key IN $about
    AND coalesce(link.validFrom <= date($asOf), true) AND coalesce(date($asOf) < link.validTo, true)
    AND coalesce(link.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < link.knownTo, true)
  WITH DISTINCT deal
  MATCH (deal)-[:STATE]->(now:DealState)
  WHERE coalesce(now.validFrom <= date($asOf), true) AND coalesce(date($asOf) < now.validTo, true)
    AND coalesce(now.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < now.knownTo, true)
  MATCH (deal)-[:STATE]->(state:DealState)
  WHERE state.validFrom <= date($asOf)
    AND state.knownFrom <= date($knownAt)
    AND coalesce(date($knownAt) < state.knownTo, true)
  WITH deal, now, state ORDER BY state.validFrom
  WITH
    deal,
    now,
    collect({from: state.stageFrom, to: state.stageTo, precision: state.stagePrecision, stage: state.stage}) AS stages
  UNWIND [{from: now.dateFrom, to: now.dateTo, precision: now.datePrecision, stage: null}] + stages AS dated
  WITH DISTINCT deal, now, dated
  WHERE dated.stage IS NULL
    OR [bound IN [dated.from, dated.to] | coalesce(toString(bound), '')] <>
      [bound IN [now.dateFrom, now.dateTo] | coalesce(toString(bound), '')]
  RETURN
    'Deal' AS type,
    deal.key AS subject,
    now.caption + CASE WHEN dated.stage IS NULL THEN '' ELSE ': ' + toLower(replace(dated.stage, '_', ' ')) END AS caption,
    dated.from AS first,
    dated.to AS last,
    dated.precision AS precision,
    dated.stage AS stage
  UNION
  MATCH (entity:Entity)-[link:SAID|ABOUT|WAS_ABOUT]-(statement:Statement|WasStatement)-[:STATE]->(state:StatementState)
  WHERE entity.key IN $about
    AND coalesce(link.validFrom <= date($asOf), true) AND coalesce(date($asOf) < link.validTo, true)
    AND coalesce(link.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < link.knownTo, true)
    AND coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
    AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
  RETURN
    'Statement' AS type,
    statement.key AS subject,
    state.caption AS caption,
    state.saidFrom AS first,
    state.saidTo AS last,
    state.saidPrecision AS precision,
    null AS stage
  UNION
  MATCH (entity:Entity)<-[:OF|TOWARDS]-(observation:Observation|WasObservation)-[:STATE]->(state:ObservationState)
  WHERE entity.key IN $about
    AND coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
    AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
  RETURN
    'Observation' AS type,
    observation.key AS subject,
    state.caption AS caption,
    state.dateFrom AS first,
    state.dateTo AS last,
    state.datePrecision AS precision,
    null AS stage
}
WITH type, subject, caption, first, last, precision, stage
WHERE precision IS NOT NULL
  AND coalesce(last >= date($from), true)
  AND coalesce(first <= date($to), true)
RETURN type, subject, caption, toString(first) AS first, toString(last) AS last, precision, stage
