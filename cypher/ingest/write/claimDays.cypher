// Writes the first day on which claims count: the publication of their document. If the first possible day of that is
// unknown, the claims count when the document was known or they were recorded, whichever is earlier
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
      WHEN document.publishedFrom IS NULL AND claim.recordedOn < document.knownFrom THEN claim.recordedOn
      ELSE document.knownFrom
    END
