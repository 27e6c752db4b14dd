// Every node but those of the program's own books, with its relationships to others: what a fingerprint is made of.
MATCH (node)
WHERE NOT (node:AiMarketGraph OR node:Migration OR node:Change)
RETURN
  labels(node) AS labels,
  properties(node) AS properties,
  [(node)-[link]->(other) | [type(link), properties(link), labels(other), other.key]] AS links
