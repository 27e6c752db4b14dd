// Where sources disagree: the chosen value, the other values, and who says each
// A row for each other value. Sources are publishers; a statement that disputes a subject counts as its speaker's document.
MATCH (conflict:Conflict)-[:ON]->(subject)
MATCH (conflict)-[passed:PASSED_OVER]->(other:Claim)-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(publisher:Publisher)
WITH conflict, subject, passed.value AS otherValue, min(passed.position) AS position,
  collect(DISTINCT publisher.name) AS otherSaidBy
RETURN subject.caption AS about, conflict.type AS type, conflict.field AS field, conflict.chosenValue AS chosen,
  COLLECT {
    MATCH (conflict)-[:CHOSE]->(:Claim)-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Publisher)
    RETURN DISTINCT source.name ORDER BY source.name
  } AS chosenSaidBy, otherValue, otherSaidBy, subject.key AS key
ORDER BY type, key, field, position, otherValue
