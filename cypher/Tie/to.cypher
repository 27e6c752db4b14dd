// In whom or what it is held.
// :param key => 'goto-softbank-cfo'
MATCH (this:Tie {key: $key})
MATCH (this)-[:IN]->(held:Entity)
RETURN held
