// The entity with a name, or all entities that share it. Names that are written exactly so come before others.
// :param {name: {folded: 'interstellar gate', exact: 'Interstellar Gate'}, knownAt: null}
MATCH (bearer:Entity)-[:KNOWN_AS]->(name:Name {folded: $name.folded})
WHERE coalesce(bearer.knownFrom, date('0001-01-01')) <= coalesce($knownAt, date('9999-12-31'))
WITH bearer, name, name.text = $name.exact AS isExact ORDER BY isExact DESC, name.kind, name.key
WITH bearer, collect({key: name.key, isExact: isExact})[0] AS best
WITH collect({entityKey: bearer.key, nameKey: best.key, isExact: best.isExact}) AS folded
WITH folded, [each IN folded WHERE each.isExact] AS exact
WITH CASE WHEN size(exact) > 0 THEN exact ELSE folded END AS found
RETURN
  CASE size(found)
    WHEN 1 THEN found[0]
  END AS NameMatch,
  CASE
    WHEN size(found) > 1 THEN {candidateKeys: [each IN found | each.entityKey]}
  END AS AmbiguousName
