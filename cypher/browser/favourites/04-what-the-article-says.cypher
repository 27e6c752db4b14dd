// What the seed article says, claim by claim, and whom it cites
MATCH told = (article:Document {key: 'observers-2025-11-12'})<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->()
WITH article, told
ORDER BY claim.key
LIMIT 140
WITH article, collect(told) AS claims
OPTIONAL MATCH cited = (article)-[:DERIVES_FROM]->()
RETURN claims, collect(cited) AS cited
