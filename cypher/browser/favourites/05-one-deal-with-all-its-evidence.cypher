// One deal with all its evidence: who says that SoftBank sold its NVIDIA shares
// Claims, their documents, and the sources that a document copies or cites. A copy confirms nothing.
MATCH (deal:Deal {key: 'softbank-nvidia-sale-2025'})
MATCH parties = (:Entity)-[:PAYS]->(deal)-[:TO]->(:Entity)
OPTIONAL MATCH involved = (deal)-[:INVOLVES|FOR_CAPACITY]->(:Entity)
OPTIONAL MATCH evidence = (deal)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(document:Document)
OPTIONAL MATCH published = (document)-[:PUBLISHED_BY]->(:Publisher)
OPTIONAL MATCH derived = (document)-[:DERIVES_FROM]->()
RETURN parties, involved, evidence, published, derived
LIMIT 12
