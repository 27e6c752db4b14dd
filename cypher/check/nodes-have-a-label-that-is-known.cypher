// Every node has a label of the model, an entity exactly one of its types, and a deal of the present one of its kinds.
// :show MATCH (node) WHERE coalesce(node.key, elementId(node)) = $key RETURN node
MATCH (node)
WITH node, [label IN labels(node) WHERE NOT label STARTS WITH 'Usd'] AS labels
WITH node, labels, CASE
  WHEN node:Entity THEN
    CASE size([label IN labels WHERE label IN ['Organization', 'Person', 'Project', 'Facility', 'MarketIndex', 'Sector', 'Unspecified']])
      WHEN 1 THEN null
      ELSE 'an entity of no type or of several: ' + reduce(text = '', label IN labels | text + ' ' + label)
    END
  WHEN node:Deal AND node.kind IS NOT NULL AND NOT node.kind IN labels THEN 'a deal of kind ' + node.kind + ' without its label'
  WHEN node:Deal AND size(labels) > 2 THEN 'a deal of several kinds'
  WHEN size(labels) = 0 THEN 'a node without a label'
END AS breach
WHERE breach IS NOT NULL
RETURN coalesce(node.key, elementId(node)) AS key, breach
