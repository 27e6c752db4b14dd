// Entities that some entities count as units of, if consolidated: the wholes of `consolidated.cypher`.
// :param keys => ['svf2']
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
UNWIND $keys AS key
MATCH (unit:Entity {key: key})
MATCH (unit) ((part)-[tie:PART_OF|OWNS]-(parent)
  WHERE CASE type(tie) WHEN 'OWNS' THEN startNode(tie) = parent AND toFloat(tie.percent) > 50 ELSE endNode(tie) = parent END
    AND coalesce(tie.validFrom <= date($asOf), true) AND coalesce(date($asOf) < tie.validTo, true)
    AND coalesce(tie.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < tie.knownTo, true)
)+ (whole)
RETURN DISTINCT whole.key AS key
ORDER BY key
