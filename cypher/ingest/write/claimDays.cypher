// Writes the first day on which claims count: the publication of their document, or the day on which both were recorded
// :param claims => ['deal@document']
// :param documents => ['cnbc-2025-11-11']
CALL () {
  UNWIND $claims AS key
  MATCH (claim:Claim {key: key})-[:STATED_IN]->(document:Document)
  RETURN claim, document
  UNION
  UNWIND $documents AS key
  MATCH (document:Document {key: key})<-[:STATED_IN]-(claim:Claim)
  RETURN claim, document
}
SET
  claim.knownFrom =
    CASE
      WHEN document.publishedTo IS NOT NULL THEN document.publishedTo
      WHEN document.knownFrom > claim.recordedOn THEN document.knownFrom
      ELSE claim.recordedOn
    END
