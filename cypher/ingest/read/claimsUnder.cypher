// Some claims, and all claims of some documents, with the document of each
// :param keys => ['softbank-sells-nvidia@seed@seed-article', 'cnbc-2025-11-11']
UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim {key: key})-[:STATED_IN]->(document:Document)
  RETURN claim, document
  UNION
  MATCH (claim:Claim)-[:STATED_IN]->(document:Document {key: key})
  RETURN claim, document
}
RETURN DISTINCT claim.key AS claim, document.key AS document
