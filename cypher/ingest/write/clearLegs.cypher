// Takes away the legs of some deals, found by the index on the keys of legs
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[leg:INVESTS_IN]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:LENDS_TO]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:BACKSTOPS]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:GRANTS_EQUITY_TO]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:BUYS_FROM]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:LEASES_FROM]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:ACQUIRES]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:SELLS_STAKE_IN]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
  UNION ALL
  MATCH ()-[leg:PARTNERS_WITH]->()
  WHERE leg.legKey STARTS WITH key + '@'
  RETURN leg
}
DELETE leg
