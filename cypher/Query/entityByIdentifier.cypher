// The entity with a code, or all entities that have it.
// :param {scheme: 'TICKER', code: 'NVDA', exchange: null, knownAt: null}
MATCH (identifier:Identifier {value: $code})<-[:IDENTIFIED_BY]-(bearer:Entity)
WHERE
  identifier.scheme = $scheme AND
  ($exchange IS NULL OR toUpper(identifier.market) = $exchange) AND
  coalesce(bearer.knownFrom, date('0001-01-01')) <= coalesce($knownAt, date('9999-12-31'))
WITH bearer, identifier ORDER BY identifier.key
WITH bearer, collect(identifier.key)[0] AS identifierKey
WITH collect({entityKey: bearer.key, identifierKey: identifierKey}) AS found
RETURN
  CASE size(found)
    WHEN 1 THEN found[0]
  END AS IdentifierMatch,
  CASE
    WHEN size(found) > 1 THEN {candidateKeys: [each IN found | each.entityKey]}
  END AS AmbiguousIdentifier
