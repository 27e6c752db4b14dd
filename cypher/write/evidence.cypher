// Writes the order in which claims are shown with their subject
// :param rows => [{claim: 'softbank-sells-nvidia@cnbc-2025-11-11', position: 0}]
UNWIND $rows AS row
MATCH (:Claim {key: row.claim})-[about:ABOUT]->()
WHERE about.position IS NULL OR about.position <> row.position
SET about.position = row.position
