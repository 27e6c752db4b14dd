// Which of some entities are units of others of them, and from when to when that is known
// :param keys => ['softbank-group', 'svf2']
UNWIND $keys AS key
MATCH (unit:Entity {key: key})-[tie:PART_OF|OWNS]-(parent:Entity)
WHERE parent.key IN $keys
  AND (type(tie) = 'PART_OF' AND startNode(tie) = unit
    OR type(tie) = 'OWNS' AND endNode(tie) = unit AND toFloat(tie.percent) > 50)
RETURN unit.key, parent.key, toString(tie.knownFrom), toString(tie.knownTo)
ORDER BY unit.key, parent.key, tie.knownFrom, tie.tieKey
