// The subjects of the claims of some documents and of all that derive from them, to derive again when these change
// :param keys => ['cnbc-2025-11-11']
UNWIND $keys AS key
MATCH (:Document {key: key})<-[:DERIVES_FROM*0..]-(:Document)<-[:STATED_IN]-(:Claim)-[:ABOUT|WAS_ABOUT]->(subject)
RETURN DISTINCT subject.key AS key
