// Which of some entities are units of others of them, and since when that is known
// :param keys => ['softbank-group', 'svf2']
UNWIND $keys AS key
MATCH (unit:Entity {key: key})-[tie:PART_OF|OWNS]-(parent:Entity)
WHERE parent.key IN $keys
  AND (type(tie) = 'PART_OF' AND startNode(tie) = unit
    OR type(tie) = 'OWNS' AND endNode(tie) = unit AND toFloat(tie.percent) > 50)
RETURN unit.key, parent.key, toString(min(tie.knownFrom))
