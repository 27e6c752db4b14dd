// Every tie edge belongs to a tie between the same two entities.
// :show MATCH (from)-[derived:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to) WHERE coalesce(derived.tieKey, elementId(derived)) = $key RETURN from, derived, to
MATCH (from:Entity)-[derived:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to:Entity)
WHERE NOT EXISTS { (from)-[:HAS]->(:Tie|WasTie {key: derived.tieKey})-[:IN]->(to) }
RETURN coalesce(derived.tieKey, elementId(derived)) AS key, type(derived) + ' from ' + from.key + ' to ' + to.key + ' without its tie' AS breach
