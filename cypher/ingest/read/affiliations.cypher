// Which of some entities are units of others among them, the days between which that is known, and the day on which it ends
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
RETURN
  key AS unit,
  parent,
  toString(tie.knownFrom) AS knownFrom,
  toString(tie.knownTo) AS knownTo,
  toString(tie.validTo) AS validTo
ORDER BY unit, parent, tie.knownFrom, tie.tieKey
