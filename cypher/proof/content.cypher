// Every node except the program's own records, with its relationships to others: the content of a fingerprint.
MATCH (node)
WHERE NOT (node:AiMarketGraph OR node:Migration OR node:Change)
RETURN
  labels(node) AS labels,
  properties(node) AS properties,
  [(node)-[link]->(other) | [type(link), properties(link), labels(other), other.key]] AS links
