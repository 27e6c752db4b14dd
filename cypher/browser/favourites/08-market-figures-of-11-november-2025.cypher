// Market figures of 11 November 2025
MATCH (figure:Observation)-[:OF]->(entity:Entity)
WHERE figure.dateFrom = date('2025-11-11') AND figure.dateTo = date('2025-11-11')
OPTIONAL MATCH (figure)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(document:Document)
RETURN entity.name AS of, figure.caption AS figure, figure.metric AS metric, figure.session AS session,
  figure.value AS value, coalesce(figure.currency, figure.unit) AS unit,
  count(DISTINCT document) AS documents, figure.independentSources AS independentSources
ORDER BY of, metric, session
