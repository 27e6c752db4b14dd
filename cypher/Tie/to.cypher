// In whom or what it is held.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
MATCH (this)-[:IN]->(held:Entity)
RETURN held
