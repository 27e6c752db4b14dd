// Removes the edges of some deals, found by the index on the keys of edges
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
CALL (key) {
  // :each leg type
  MATCH ()-[edge:INVESTS_IN]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:LENDS_TO]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:BACKSTOPS]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:GRANTS_EQUITY_TO]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:BUYS_FROM]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:LEASES_FROM]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:LICENSES_FROM]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:ACQUIRES]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:SELLS_STAKE_IN]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:DISTRIBUTES_TO]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  UNION ALL
  MATCH ()-[edge:PARTNERS_WITH]->()
  WHERE edge.edgeKey STARTS WITH key + '@'
  RETURN edge
  // :end
}
DELETE edge
