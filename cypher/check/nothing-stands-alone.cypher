// Every node has a relationship: removals leave nothing behind.
// :show MATCH (node) WHERE coalesce(node.key, elementId(node)) = $key RETURN node
MATCH (node)
WHERE NOT (node:AiMarketGraph OR node:Migration OR node:Change OR node:Bundle) AND NOT EXISTS { (node)--() }
RETURN coalesce(node.key, elementId(node)) AS key, head(labels(node)) + ' that nothing refers to' AS breach
