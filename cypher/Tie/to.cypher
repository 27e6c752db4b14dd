// The entity that a tie is held in.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
MATCH (this)-[:IN]->(held:Entity)
RETURN held
