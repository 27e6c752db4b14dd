// The deal edges and tie edges of some deals and ties in every state, with the columns of relationships.cypher.
// :param keys => ['softbank-sells-nvidia', 'goto-cfo']
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
  UNION ALL
  MATCH (from:Entity)-[:HAS]->(tie:Tie {key: key})-[:IN]->(to:Entity)
  MATCH (from)-[edge:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to)
  WHERE edge.tieKey = key
  RETURN edge
}
WITH edge, startNode(edge) AS from, endNode(edge) AS to
RETURN
  from.key AS fromKey,
  to.key AS toKey,
  type(edge) AS relationship,
  coalesce(edge.dealKey, edge.tieKey) AS subjectKey,
  edge.kind AS kind,
  edge.stage AS stage,
  edge.binding AS binding,
  edge.amountUsd AS amountUsd,
  edge.amountQualifier AS amountQualifier,
  edge.committedUsd AS committedUsd,
  edge.upToUsd AS upToUsd,
  edge.paidUsd AS paidUsd,
  edge.nonBindingUsd AS nonBindingUsd,
  duration.inDays(date('1970-01-01'), edge.validFrom).days AS validFrom,
  duration.inDays(date('1970-01-01'), edge.validTo).days AS validTo,
  duration.inDays(date('1970-01-01'), edge.knownFrom).days AS knownFrom,
  duration.inDays(date('1970-01-01'), edge.knownTo).days AS knownTo
