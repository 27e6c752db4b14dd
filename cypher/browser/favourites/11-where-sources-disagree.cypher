// Where sources disagree: the conflicting claims, their subjects and their documents
// Also draws the statements that dispute a subject.
MATCH (conflict:Conflict)-[:ON]->(subject)
MATCH (conflict)-[:CHOSE|PASSED_OVER]->(claim:Claim)
MATCH evidence = (:Document)<-[:STATED_IN]-(claim)-[:ABOUT]->()
OPTIONAL MATCH disputed = (subject)<-[:DISPUTES]-(:Statement)
RETURN evidence, disputed
ORDER BY conflict.key
LIMIT 120
