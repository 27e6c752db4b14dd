// The two ends of some ties, if the tie can make one entity a unit of the other
// :param keys => ['svf2-unit']
UNWIND $keys AS key
MATCH (from:Entity)-[:HAS]->(tie:Tie {key: key})-[:IN]->(to:Entity)
WHERE tie:Affiliation OR tie:Ownership AND toFloat(tie.percent) > 50
RETURN tie.key AS tie, from.key AS from, to.key AS to
