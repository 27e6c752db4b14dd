// Documents that use a name.
// :param key => 'stargate'
MATCH (this:Name {key: $key})
MATCH (this)-[:USED_IN]->(document:Document)
RETURN document ORDER BY document.key
