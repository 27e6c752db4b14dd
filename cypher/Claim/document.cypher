// The document that makes a claim.
// :param key => 'softbank-nvidia-sale-2025@observers-2025-11-12'
MATCH (this:Claim {key: $key})
MATCH (this)-[:STATED_IN]->(document:Document)
RETURN document
