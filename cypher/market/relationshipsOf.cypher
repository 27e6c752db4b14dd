// The deal edges and tie edges of some deals and ties in every state, with the columns of relationships.cypher.
// :param keys => ['softbank-sells-nvidia', 'goto-cfo']
UNWIND $keys AS key
CALL (key) {
  // :each leg type
  MATCH ()-[arrow:INVESTS_IN]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:LENDS_TO]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:BACKSTOPS]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:GRANTS_EQUITY_TO]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:BUYS_FROM]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:LEASES_FROM]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:ACQUIRES]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:SELLS_STAKE_IN]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:PARTNERS_WITH]->()
  WHERE arrow.edgeKey STARTS WITH key + '@'
  RETURN arrow
  // :end
  UNION ALL
  MATCH (from:Entity)-[:HAS]->(tie:Tie {key: key})-[:IN]->(to:Entity)
  MATCH (from)-[arrow:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to)
  WHERE arrow.tieKey = key
  RETURN arrow
}
WITH arrow, startNode(arrow) AS from, endNode(arrow) AS to
RETURN
  from.key AS fromKey,
  to.key AS toKey,
  type(arrow) AS relationship,
  coalesce(arrow.dealKey, arrow.tieKey) AS subjectKey,
  arrow.kind AS kind,
  arrow.stage AS stage,
  arrow.binding AS binding,
  arrow.amountUsd AS amountUsd,
  arrow.amountQualifier AS amountQualifier,
  arrow.committedUsd AS committedUsd,
  arrow.upToUsd AS upToUsd,
  arrow.paidUsd AS paidUsd,
  arrow.nonBindingUsd AS nonBindingUsd,
  duration.inDays(date('1970-01-01'), arrow.validFrom).days AS validFrom,
  duration.inDays(date('1970-01-01'), arrow.validTo).days AS validTo,
  duration.inDays(date('1970-01-01'), arrow.knownFrom).days AS knownFrom,
  duration.inDays(date('1970-01-01'), arrow.knownTo).days AS knownTo
