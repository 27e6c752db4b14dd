// Who said what about NVIDIA, in which role on that day, and in which document
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[:ABOUT]->(:Entity {key: 'nvidia'})
OPTIONAL MATCH (speaker)-[held:HOLDS_ROLE]->(employer:Entity)
WHERE held.knownTo IS NULL
  AND (held.validFrom IS NULL OR held.validFrom <= statement.saidTo)
  AND (held.validTo IS NULL OR held.validTo > statement.saidTo)
WITH speaker, statement, collect(DISTINCT coalesce(held.title, 'role') + ', ' + employer.name) AS roles
MATCH (statement)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(document:Document)
RETURN statement.saidTo AS day, speaker.name AS speaker, roles, statement.stance AS stance,
  statement.summary AS summary, collect(DISTINCT document.title + ', ' + claim.locator) AS sources
ORDER BY day, speaker, summary
