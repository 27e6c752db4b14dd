// Every node has the properties that its label requires.
// :show MATCH (node) WHERE coalesce(node.key, elementId(node)) = $key RETURN node
// Generated from src/model/stored/ by `npm run generate`.
MATCH (node)
WITH node, CASE
  WHEN node:Entity THEN ['key', 'name', 'foldedName', 'caption', 'knownFrom', 'paidUsd', 'receivedUsd', 'committedUsd', 'fingerprint']
  WHEN node:Name THEN ['key', 'text', 'folded', 'words', 'kind', 'caption']
  WHEN node:Identifier THEN ['key', 'scheme', 'value', 'caption']
  WHEN node:Document THEN ['key', 'url', 'title', 'lang', 'tier', 'sortDate', 'knownFrom', 'caption', 'words', 'fingerprint']
  WHEN node:Publisher THEN ['key', 'name', 'caption']
  WHEN node:MergedEntity THEN ['key', 'type', 'name', 'caption']
  WHEN node:Claim THEN ['key', 'locator', 'rank', 'recordedOn', 'knownFrom', 'states', 'own', 'statedFields', 'statedTexts', 'caption', 'fingerprint']
  WHEN node:Judgement THEN ['key', 'verdict', 'target', 'by', 'on', 'why', 'caption']
  WHEN node:ExchangeRates THEN ['key', 'day', 'locator', 'currencies', 'perEuro', 'caption']
  WHEN node:Bundle THEN ['key', 'title', 'needs', 'recordedOn', 'recordedBy', 'fingerprint', 'caption']
  WHEN node:Source THEN ['key', 'text']
  WHEN node:AiMarketGraph THEN ['key']
  WHEN node:Migration THEN ['version', 'name', 'checksum', 'statements', 'appliedOn']
  WHEN node:Change THEN ['version', 'at', 'by', 'bundle', 'recordedBy', 'claims', 'writes', 'subjects', 'entities']
  WHEN node:Deal THEN ['key', 'kind', 'family', 'caption', 'superseded', 'package', 'combined', 'combinedFrom', 'paidUsd', 'committedUsd', 'upToUsd', 'nonBindingUsd', 'repaidUsd', 'sortUsd', 'sortDate', 'independentSources', 'disputed', 'words', 'fingerprint']
  WHEN node:DealState THEN ['key', 'validFrom', 'knownFrom', 'chosenFields', 'chosenTexts', 'payers', 'payees', 'participants', 'sponsors', 'kind', 'family', 'caption', 'superseded', 'package', 'combined', 'combinedFrom', 'paidUsd', 'committedUsd', 'upToUsd', 'nonBindingUsd', 'repaidUsd', 'sortUsd', 'sortDate', 'independentSources', 'disputed']
  WHEN node:Amount|WasAmount THEN ['key', 'basis', 'qualifier', 'caption']
  WHEN node:Quantity|WasQuantity THEN ['key', 'unit', 'qualifier', 'caption']
  WHEN node:Tie THEN ['key', 'caption', 'independentSources', 'disputed', 'fingerprint']
  WHEN node:TieState THEN ['key', 'validFrom', 'knownFrom', 'chosenFields', 'chosenTexts', 'caption', 'independentSources', 'disputed']
  WHEN node:Observation THEN ['key', 'metric', 'outlook', 'qualifier', 'sortDate', 'caption', 'independentSources', 'disputed', 'fingerprint']
  WHEN node:ObservationState THEN ['key', 'validFrom', 'knownFrom', 'chosenFields', 'chosenTexts', 'metric', 'outlook', 'qualifier', 'sortDate', 'caption', 'independentSources', 'disputed']
  WHEN node:Statement THEN ['key', 'summary', 'sortDate', 'caption', 'independentSources', 'disputed', 'words', 'fingerprint']
  WHEN node:StatementState THEN ['key', 'validFrom', 'knownFrom', 'chosenFields', 'chosenTexts', 'summary', 'sortDate', 'caption', 'independentSources', 'disputed']
  WHEN node:WasDeal THEN ['key', 'fingerprint']
  WHEN node:WasTie THEN ['key', 'fingerprint']
  WHEN node:WasObservation THEN ['key', 'fingerprint']
  WHEN node:WasStatement THEN ['key', 'fingerprint']
  WHEN node:Conflict|WasConflict THEN ['key', 'type', 'chosenValue']
  ELSE []
END AS needed
UNWIND needed AS property
WITH node, property
WHERE node[property] IS NULL
RETURN coalesce(node.key, elementId(node)) AS key, head(labels(node)) + ' without ' + property AS breach
