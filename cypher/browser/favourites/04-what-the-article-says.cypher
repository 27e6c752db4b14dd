// What the seed article says of the largest deals, claim by claim, and which sources it cites
MATCH stated = (article:Document {key: 'observers-2025-11-12'})<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(subject)
WITH article, stated
ORDER BY coalesce(subject.sortUsd, -1) DESC, claim.key
LIMIT 15
WITH article, collect(stated) AS claims
OPTIONAL MATCH cited = (article)-[:DERIVES_FROM]->()
RETURN claims, collect(cited)[..9] AS cited
