// What the graph holds of some subjects: their own values, what belongs to them, and how they are tied to others.
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
    MATCH (from)-[leg:INVESTS_IN]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:LENDS_TO]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:BACKSTOPS]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:GRANTS_EQUITY_TO]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:BUYS_FROM]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:LEASES_FROM]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:ACQUIRES]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:SELLS_STAKE_IN]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[leg:PARTNERS_WITH]->(to)
    WHERE leg.legKey STARTS WITH subject.key + '@'
    RETURN leg, from, to
    UNION ALL
    MATCH (from)-[:HAS]->(subject)-[:IN]->(to)
    MATCH (from)-[leg:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF {tieKey: subject.key}]->(to)
    RETURN leg, from, to
  }
  RETURN collect([type(leg), properties(leg), from.key, to.key]) AS legs
}
RETURN key, labels(subject) AS labels, properties(subject) AS properties, links, legs
