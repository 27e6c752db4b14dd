// Every conflict of the present in one line, with text that shows whether it has changed
MATCH (conflict:Conflict)-[:ON]->()
WITH conflict, COLLECT {
  MATCH (conflict)-[passed:PASSED_OVER]->()
  RETURN passed.value ORDER BY passed.position
} AS others
WITH conflict, conflict.chosenValue + ', not ' + reduce(text = head(others), other IN tail(others) | text + ', ' + other) AS caption
RETURN conflict.key AS key, caption AS fingerprint, caption
ORDER BY key
