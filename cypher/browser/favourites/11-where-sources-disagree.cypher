// Where sources disagree: the claims that contradict each other, what they are about and where they stand
// A statement that disputes another, or a deal, is joined to it.
MATCH (conflict:Conflict)-[:ON]->(fact)
MATCH (conflict)-[:CHOSE|PASSED_OVER]->(claim:Claim)
MATCH evidence = (:Document)<-[:STATED_IN]-(claim)-[:ABOUT]->()
OPTIONAL MATCH denied = (fact)<-[:DISPUTES]-(:Statement)
RETURN evidence, denied
ORDER BY conflict.key
LIMIT 140
