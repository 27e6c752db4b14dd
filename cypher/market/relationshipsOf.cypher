// The deal edges and tie edges of some deals and ties in every state, with the columns of relationships.cypher.
// :param keys => ['softbank-sells-nvidia', 'goto-cfo']
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[arrow:INVESTS_IN]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:LENDS_TO]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:BACKSTOPS]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:GRANTS_EQUITY_TO]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:BUYS_FROM]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:LEASES_FROM]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:ACQUIRES]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:SELLS_STAKE_IN]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH ()-[arrow:PARTNERS_WITH]->()
  WHERE arrow.legKey STARTS WITH key + '@'
  RETURN arrow
  UNION ALL
  MATCH (from:Entity)-[:HAS]->(tie:Tie {key: key})-[:IN]->(to:Entity)
  MATCH (from)-[arrow:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to)
  WHERE arrow.tieKey = key
  RETURN arrow
}
WITH arrow, startNode(arrow) AS from, endNode(arrow) AS to
RETURN
  from.key,
  to.key,
  type(arrow),
  coalesce(arrow.dealKey, arrow.tieKey),
  arrow.kind,
  arrow.stage,
  arrow.binding,
  arrow.amountUsd,
  arrow.amountQualifier,
  arrow.committedUsd,
  arrow.upToUsd,
  arrow.paidUsd,
  arrow.nonBindingUsd,
  duration.inDays(date('1970-01-01'), arrow.validFrom).days,
  duration.inDays(date('1970-01-01'), arrow.validTo).days,
  duration.inDays(date('1970-01-01'), arrow.knownFrom).days,
  duration.inDays(date('1970-01-01'), arrow.knownTo).days
