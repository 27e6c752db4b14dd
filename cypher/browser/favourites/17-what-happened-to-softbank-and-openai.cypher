// What happened to SoftBank Group and OpenAI in the last quarter of 2025, in order
// Deals, the stages that they reached, statements about the two or by them, observations.
WITH date('2025-10-01') AS first, date('2025-12-31') AS last
MATCH (entity:Entity)
WHERE entity.key IN ['softbank-group', 'openai']
CALL (entity) {
  MATCH (entity)-[:PARTY|INVOLVES]-(deal:Deal)
  RETURN deal.key AS key, deal.caption AS what, null AS stage, deal.dateFrom AS since, deal.dateTo AS until
  UNION
  MATCH (entity)-[:PARTY|INVOLVES]-(deal:Deal)-[:STATE]->(state:DealState)
  WHERE state.knownTo IS NULL
    AND [day IN [state.stageFrom, state.stageTo] | coalesce(toString(day), '')] <>
      [day IN [deal.dateFrom, deal.dateTo] | coalesce(toString(day), '')]
  RETURN deal.key AS key, deal.caption AS what, state.stage AS stage, state.stageFrom AS since, state.stageTo AS until
  UNION
  MATCH (entity)-[:SAID|ABOUT]-(statement:Statement)
  RETURN statement.key AS key, statement.caption AS what, null AS stage, statement.saidFrom AS since, statement.saidTo AS until
  UNION
  MATCH (entity)<-[:OF|TOWARDS]-(figure:Observation)
  RETURN figure.key AS key, figure.caption AS what, null AS stage, figure.dateFrom AS since, figure.dateTo AS until
}
WITH DISTINCT since, until, what, stage, key, first, last
// An open end reaches beyond every day.
WHERE coalesce(since, until) IS NOT NULL AND coalesce(until >= first, true) AND coalesce(since <= last, true)
RETURN since, until, what, stage, key
ORDER BY coalesce(since, until), until, key, stage
