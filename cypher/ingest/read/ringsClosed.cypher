// The shortest ring of money of the present that each of some deals closes, at most eight legs long; none passes
// through a party without a name
// :param deals => ['nvidia-openai-letter-of-intent-2025']
MATCH (from:Entity)-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(to:Entity)
WHERE leg.dealKey IN $deals AND leg.validTo IS NULL AND leg.knownTo IS NULL AND NOT from:Unspecified AND NOT to:Unspecified
MATCH path = SHORTESTPATH((to)-[back:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM*1..7]->(from))
WHERE all(each IN back WHERE each.validTo IS NULL AND each.knownTo IS NULL)
  AND none(node IN nodes(path) WHERE node:Unspecified)
WITH DISTINCT
  leg.dealKey AS deal,
  [from.key] + [node IN nodes(path) | node.key] AS keys,
  [from.name] + [node IN nodes(path) | node.name] AS names
RETURN deal, keys, names
ORDER BY deal, keys
