// The content of the database besides the marker: the number of nodes, and up to five of their labels.
MATCH (n)
WHERE NOT n:AiMarketGraph
WITH n LIMIT 1000
UNWIND labels(n) + CASE WHEN size(labels(n)) = 0 THEN ['no label'] ELSE [] END AS label
RETURN count(DISTINCT n) AS nodes, collect(DISTINCT label)[0..5] AS labels
