// Writes the names of entities, and which documents use them
// :param rows => [{entity: 'stargate', key: 'stargate/SHORT//stargate', usedIn: [], properties: {text: 'Stargate', folded: 'stargate', kind: 'SHORT', caption: 'Stargate'}}]
UNWIND $rows AS row
MATCH (entity:Entity {key: row.entity})
CREATE (entity)-[:KNOWN_AS]->(name:Name {key: row.key})
SET name += row.properties
WITH name, row
UNWIND row.usedIn AS key
MATCH (document:Document {key: key})
CREATE (name)-[:USED_IN]->(document)
