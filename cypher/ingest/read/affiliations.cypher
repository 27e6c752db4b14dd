// Which of some entities are units of others among them, and the days between which that is known
// :param keys => ['softbank-group', 'svf2']
UNWIND $keys AS key
MATCH (unit:Entity {key: key})
CALL (unit) {
  MATCH (unit)-[tie:PART_OF]->(parent:Entity)
  RETURN parent.key AS parent, tie
  UNION ALL
  MATCH (unit)<-[tie:OWNS]-(parent:Entity)
  WHERE toFloat(tie.percent) > 50
  RETURN parent.key AS parent, tie
}
WITH key, parent, tie
WHERE parent IN $keys
RETURN key AS unit, parent, toString(tie.knownFrom) AS knownFrom, toString(tie.knownTo) AS knownTo
ORDER BY unit, parent, tie.knownFrom, tie.tieKey
