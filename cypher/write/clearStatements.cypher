// Takes away what was derived for some statements; the nodes and their claims stay
// :param keys => ['bulk-not-negative']
UNWIND $keys AS key
MATCH (statement:Statement {key: key})
CALL (statement) {
  MATCH (:Entity)-[said:SAID]->(statement)
  DELETE said
}
CALL (statement) {
  MATCH (statement)-[about:ABOUT|DISPUTES|RETRACTS]->()
  DELETE about
}
