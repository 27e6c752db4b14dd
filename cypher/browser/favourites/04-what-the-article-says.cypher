// What the seed article says, claim by claim, and which sources it cites
MATCH stated = (article:Document {key: 'observers-2025-11-12'})<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->()
WITH article, stated
ORDER BY claim.key
LIMIT 140
WITH article, collect(stated) AS claims
OPTIONAL MATCH cited = (article)-[:DERIVES_FROM]->()
RETURN claims, collect(cited) AS cited
