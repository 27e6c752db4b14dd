// What is dated about some entities: deals and their stages, statements about them or by them, figures of them; once each.
// :param about => ['softbank-group', 'openai']
// :param from => null
// :param to => null
// :param asOf => null
// :param knownAt => null
CALL () {
  MATCH (entity:Entity)-[:PARTY]->(deal:Deal)
  WHERE entity.key IN $about
  RETURN deal
  UNION
  MATCH (entity:Entity)<-[:INVOLVES]-(deal:Deal)
  WHERE entity.key IN $about
  RETURN deal
}
MATCH (deal)-[:STATE]->(state:DealState)
WHERE CASE
    WHEN $knownAt IS NULL THEN state.knownTo IS NULL
    ELSE state.validFrom <= date($asOf) AND state.knownFrom <= date($knownAt)
      AND (state.knownTo IS NULL OR date($knownAt) < state.knownTo)
  END
WITH deal, state ORDER BY state.validFrom
WITH deal, collect(state) AS states
UNWIND
  [{from: deal.dateFrom, to: deal.dateTo, precision: deal.datePrecision, stage: null}] +
  [state IN states | {from: state.stageFrom, to: state.stageTo, precision: state.stagePrecision, stage: state.stage}] AS dated
WITH DISTINCT deal, dated
WHERE dated.stage IS NULL OR dated.from <> deal.dateFrom OR dated.to <> deal.dateTo OR deal.dateFrom IS NULL
WITH
  'Deal' AS type,
  deal.key AS subject,
  deal.caption + CASE WHEN dated.stage IS NULL THEN '' ELSE ': ' + toLower(replace(dated.stage, '_', ' ')) END AS caption,
  dated.from AS first,
  dated.to AS last,
  dated.precision AS precision,
  dated.stage AS stage
WHERE first IS NOT NULL AND ($from IS NULL OR last >= date($from)) AND ($to IS NULL OR first <= date($to))
RETURN type, subject, caption, toString(first) AS first, toString(last) AS last, precision, stage
UNION
MATCH (entity:Entity)-[:SAID|ABOUT]-(statement:Statement)
WHERE entity.key IN $about
  AND statement.saidFrom IS NOT NULL
  AND ($from IS NULL OR statement.saidTo >= date($from))
  AND ($to IS NULL OR statement.saidFrom <= date($to))
  AND ($knownAt IS NULL OR EXISTS { (statement)-[:STATE]->(known:StatementState) WHERE known.knownFrom <= date($knownAt) })
RETURN
  'Statement' AS type,
  statement.key AS subject,
  statement.caption AS caption,
  toString(statement.saidFrom) AS first,
  toString(statement.saidTo) AS last,
  statement.saidPrecision AS precision,
  null AS stage
UNION
MATCH (observation:Observation)-[:OF|TOWARDS]->(entity:Entity)
WHERE entity.key IN $about
  AND observation.dateFrom IS NOT NULL
  AND ($from IS NULL OR observation.dateTo >= date($from))
  AND ($to IS NULL OR observation.dateFrom <= date($to))
  AND ($knownAt IS NULL OR EXISTS { (observation)-[:STATE]->(known:ObservationState) WHERE known.knownFrom <= date($knownAt) })
RETURN
  'Observation' AS type,
  observation.key AS subject,
  observation.caption AS caption,
  toString(observation.dateFrom) AS first,
  toString(observation.dateTo) AS last,
  observation.datePrecision AS precision,
  null AS stage
