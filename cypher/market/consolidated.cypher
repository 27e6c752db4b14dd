// Entities whose money counts as that of some other entities: units by affiliation, companies by an ownership of more than
// 50 %, and so on from them. The ties of each are those that hold on the day and are known by the other day. The last day
// of all gives the present.
// :param keys => ['softbank-group']
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
UNWIND $keys AS key
MATCH (whole:Entity {key: key})
MATCH (whole) ((parent)-[tie:PART_OF|OWNS]-(part)
  WHERE CASE type(tie) WHEN 'OWNS' THEN startNode(tie) = parent AND toFloat(tie.percent) > 50 ELSE endNode(tie) = parent END
    AND coalesce(tie.validFrom <= date($asOf), true) AND coalesce(date($asOf) < tie.validTo, true)
    AND coalesce(tie.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < tie.knownTo, true)
)+ (unit)
WHERE unit <> whole
WITH key, unit.key AS entityKey, last(tie).tieKey AS tieKey
ORDER BY key, entityKey, tieKey
RETURN key, entityKey, collect(DISTINCT tieKey) AS tieKeys
ORDER BY key, entityKey
