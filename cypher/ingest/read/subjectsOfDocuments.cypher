// What is claimed by some documents and by all that derive from them: subjects to be derived anew when they change
// :param keys => ['cnbc-2025-11-11']
UNWIND $keys AS key
MATCH (:Document {key: key})<-[:DERIVES_FROM*0..]-(:Document)<-[:STATED_IN]-(:Claim)-[:ABOUT|WAS_ABOUT]->(subject)
RETURN DISTINCT subject.key AS key
