// Documents that give an entity a code.
// :param key => 'nvidia/TICKER/NVDA/XNAS'
MATCH (this:Identifier {key: $key})
MATCH (this)-[:USED_IN]->(document:Document)
RETURN document ORDER BY document.key
