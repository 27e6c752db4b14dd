// Writes identifiers of entities in other systems, and which documents use them
// :param rows => [{entity: 'nvidia', key: 'nvidia/TICKER/NVDA/XNAS', usedIn: [], properties: {scheme: 'TICKER', value: 'NVDA', market: 'XNAS', caption: 'TICKER NVDA (XNAS)'}}]
UNWIND $rows AS row
MATCH (entity:Entity {key: row.entity})
CREATE (entity)-[:IDENTIFIED_BY]->(identifier:Identifier {key: row.key})
SET identifier += row.properties
WITH identifier, row
UNWIND row.usedIn AS key
MATCH (document:Document {key: key})
CREATE (identifier)-[:USED_IN]->(document)
