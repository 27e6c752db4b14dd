// Conflicts between sources: on one deal, observation, statement or tie, or on all those that concern an entity.
// :param {about: 'stargate', types: null}
MATCH (conflict:Conflict)-[:ON]->(subject)
WHERE ($types IS NULL OR conflict.type IN $types)
  AND ($about IS NULL OR subject.key = $about
    OR EXISTS { MATCH (subject)-[:PARTY|INVOLVES|OF|TOWARDS|ABOUT|HAS|IN]-(:Entity {key: $about}) })
RETURN conflict ORDER BY conflict.key
