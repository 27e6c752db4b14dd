// Whether the first known day of a claim is only the latest possible one: nobody says when its document appeared.
// :param key => 'softbank-nvidia-sale-2025@observers-2025-11-12'
MATCH (this:Claim {key: $key})
MATCH (this)-[:STATED_IN]->(document:Document)
RETURN document.publishedFrom IS NULL AS knownFromIsLatest
