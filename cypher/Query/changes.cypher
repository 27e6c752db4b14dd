// The log of the versions of the graph: all later ones, or those that wrote something or what concerns an entity.
// :param {since: 0, about: ['nvidia']}
MATCH (change:Change)
WHERE change.version > coalesce($since, -1)
  AND ($about IS NULL
    OR any(key IN change.subjects + change.entities WHERE key IN $about)
    OR EXISTS {
      MATCH (entity:Entity)-[:PARTY|INVOLVES|OF|TOWARDS|ABOUT|HAS|IN]-(subject)
      WHERE entity.key IN $about AND subject.key IN change.subjects
    })
RETURN change ORDER BY change.version
