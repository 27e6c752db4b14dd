// Every node has the properties that its label asks for.
// :show MATCH (node) WHERE coalesce(node.key, elementId(node)) = $key RETURN node
MATCH (node)
WITH node, CASE
  WHEN node:Entity THEN ['key', 'name', 'caption', 'knownFrom', 'fingerprint']
  WHEN node:MergedEntity THEN ['key', 'name', 'type', 'caption']
  WHEN node:Name THEN ['key', 'text', 'folded', 'kind', 'caption']
  WHEN node:Identifier THEN ['key', 'scheme', 'value', 'caption']
  WHEN node:Document THEN ['key', 'url', 'title', 'lang', 'tier', 'knownFrom', 'caption', 'fingerprint']
  WHEN node:Publisher THEN ['key', 'name', 'caption']
  WHEN node:Claim THEN ['key', 'locator', 'rank', 'recordedOn', 'knownFrom', 'states', 'caption', 'fingerprint']
  WHEN node:ExchangeRates THEN ['key', 'day', 'locator', 'currencies', 'perEuro', 'caption']
  WHEN node:Bundle THEN ['key', 'title', 'needs', 'recordedOn', 'recordedBy', 'caption', 'fingerprint']
  WHEN node:Source THEN ['key', 'text']
  WHEN node:Judgement THEN ['key', 'verdict', 'target', 'by', 'on', 'why', 'caption']
  WHEN node:Deal THEN ['key', 'fingerprint']
  WHEN node:ObservationState OR node:StatementState OR node:TieState THEN ['key', 'validFrom', 'knownFrom', 'caption']
  WHEN node:DealState THEN ['key', 'kind', 'validFrom', 'knownFrom', 'superseded', 'package', 'caption']
  WHEN node:Amount THEN ['key', 'basis', 'qualifier', 'caption']
  WHEN node:Quantity THEN ['key', 'unit', 'qualifier', 'caption']
  WHEN node:Conflict THEN ['key', 'type', 'chosenValue']
  WHEN node:Tie OR node:Observation OR node:Statement THEN ['key', 'fingerprint']
  ELSE []
END AS needed
UNWIND needed AS property
WITH node, property
WHERE node[property] IS NULL
RETURN coalesce(node.key, elementId(node)) AS key, head(labels(node)) + ' without ' + property AS breach
