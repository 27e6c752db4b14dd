// Writes the order in which claims are shown with their subject, and the days between which they count. Retracted
// claims are no longer about it
// :param rows => [{claim: 'softbank-sells-nvidia@cnbc-2025-11-11', type: 'ABOUT', standing: '1 3 79748888 cnbc-2025-11-11', knownFrom: '2025-11-11', knownTo: null}]
UNWIND $rows AS row
MATCH (claim:Claim {key: row.claim})-[about:ABOUT|WAS_ABOUT]->(subject)
SET about = {standing: row.standing, knownFrom: date(row.knownFrom), knownTo: date(row.knownTo)}
WITH row, claim, about, subject
WHERE type(about) <> row.type
CREATE (claim)-[now:$(row.type)]->(subject)
SET now = properties(about)
DELETE about
