// The entity with a name, or the keys of all entities that share the name.
// :param {name: 'interstellar gate', knownAt: null}
MATCH (bearer:Entity)-[:KNOWN_AS]->(name:Name {folded: $name})
WHERE coalesce(bearer.knownFrom, date('0001-01-01')) <= coalesce($knownAt, date('9999-12-31'))
WITH bearer, name ORDER BY name.kind, name.key
WITH bearer, collect(name)[0] AS name
WITH collect({entity: bearer, name: name}) AS found
RETURN
  CASE size(found)
    WHEN 1 THEN found[0].entity
  END AS entity,
  CASE size(found)
    WHEN 1 THEN found[0].name
  END AS matchedName,
  CASE
    WHEN size(found) > 1 THEN {candidateKeys: [bearing IN found | bearing.entity.key]}
  END AS AmbiguousName
