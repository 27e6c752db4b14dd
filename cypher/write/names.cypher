// Writes the names of entities, and which documents use them
// :param rows => [{entity: 'stargate', key: 'stargate/SHORT//stargate', usedIn: [], properties: {text: 'Stargate', folded: 'stargate', kind: 'SHORT', caption: 'Stargate'}}]
UNWIND $rows AS row
MATCH (entity:Entity {key: row.entity})
MERGE (name:Name {key: row.key})
  ON CREATE SET name += row.properties
MERGE (entity)-[:KNOWN_AS]->(name)
WITH name, row
UNWIND row.usedIn AS key
MATCH (document:Document {key: key})
MERGE (name)-[:USED_IN]->(document)
