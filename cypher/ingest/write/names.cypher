// Writes the names of entities, and which documents use them
// :param rows => [{entity: 'stargate', key: 'stargate/SHORT//the-gate', usedIn: [], properties: {text: 'The Gate', folded: 'the gate', kind: 'SHORT', caption: 'The Gate'}}]
UNWIND $rows AS row
MATCH (entity:Entity {key: row.entity})
CREATE (entity)-[:KNOWN_AS]->(name:Name {key: row.key})
SET name += row.properties
WITH name, row
UNWIND row.usedIn AS key
MATCH (document:Document {key: key})
CREATE (name)-[:USED_IN]->(document)
