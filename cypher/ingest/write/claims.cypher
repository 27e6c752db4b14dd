// Writes new and changed claims; a new subject begins as a node with a key
// :param rows => [{key: 'deal@document', type: 'Deal', subject: 'deal', document: 'document', bundle: 'bundle', fingerprint: 'f', properties: {locator: 'para 3', rank: 'NORMAL', recordedOn: '2026-11-22', states: '{}'}}]
UNWIND $rows AS row
MERGE (claim:Claim {key: row.key})
WITH claim, row, row.properties AS stated
WHERE claim.fingerprint IS NULL OR claim.fingerprint <> row.fingerprint
MATCH (document:Document {key: row.document})
MATCH (bundle:Bundle {key: row.bundle})
SET claim += stated {
  .*,
  rankOn: date(stated.rankOn),
  recordedOn: date(stated.recordedOn)
}, claim.fingerprint = row.fingerprint
MERGE (claim)-[:STATED_IN]->(document)
MERGE (claim)-[:FROM_BUNDLE]->(bundle)
WITH claim, row, CASE WHEN EXISTS { (claim)-[:ABOUT|WAS_ABOUT]->() } THEN null ELSE row.type END AS type
FOREACH (_ IN CASE type WHEN 'Deal' THEN [1] ELSE [] END |
  MERGE (subject:Deal {key: row.subject})
  CREATE (claim)-[:ABOUT]->(subject)
)
FOREACH (_ IN CASE type WHEN 'Tie' THEN [1] ELSE [] END |
  MERGE (subject:Tie {key: row.subject})
  CREATE (claim)-[:ABOUT]->(subject)
)
FOREACH (_ IN CASE type WHEN 'Observation' THEN [1] ELSE [] END |
  MERGE (subject:Observation {key: row.subject})
  CREATE (claim)-[:ABOUT]->(subject)
)
FOREACH (_ IN CASE type WHEN 'Statement' THEN [1] ELSE [] END |
  MERGE (subject:Statement {key: row.subject})
  CREATE (claim)-[:ABOUT]->(subject)
)
