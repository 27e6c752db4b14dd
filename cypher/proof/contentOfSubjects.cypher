// The content of the graph about some subjects: their values, their parts and their relationships.
// :param keys => ['softbank-nvidia-sale-2025']
UNWIND $keys AS key
MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
CALL (subject) {
  MATCH (subject)-[link]-(other)
  WITH subject, link, other, other.key STARTS WITH subject.key + '@' OR other.key STARTS WITH subject.key + '/' AS own
  RETURN collect([
    type(link),
    startNode(link) = subject,
    properties(link),
    other.key,
    CASE WHEN own THEN properties(other) END,
    CASE WHEN own THEN [(other)-[next]->(third) | [type(next), properties(next), third.key]] END
  ]) AS links
}
CALL (subject) {
  CALL (subject) {
    // :each leg type
    MATCH (from)-[edge:INVESTS_IN]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:LENDS_TO]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:BACKSTOPS]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:GRANTS_EQUITY_TO]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:BUYS_FROM]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:LEASES_FROM]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:LICENSES_FROM]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:ACQUIRES]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:SELLS_STAKE_IN]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:DISTRIBUTES_TO]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    UNION ALL
    MATCH (from)-[edge:PARTNERS_WITH]->(to)
    WHERE edge.edgeKey STARTS WITH subject.key + '@'
    RETURN edge, from, to
    // :end
    UNION ALL
    MATCH (from)-[:HAS]->(subject)-[:IN]->(to)
    MATCH (from)-[edge:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF {tieKey: subject.key}]->(to)
    RETURN edge, from, to
  }
  RETURN collect([type(edge), properties(edge), from.key, to.key]) AS legs
}
RETURN key, labels(subject) AS labels, properties(subject) AS properties, links, legs
