// Writes identifiers of entities in other systems
// :param rows => [{entity: 'nvidia', key: 'TICKER:NVDA', properties: {scheme: 'TICKER', value: 'NVDA', caption: 'TICKER NVDA'}}]
UNWIND $rows AS row
MATCH (entity:Entity {key: row.entity})
MERGE (identifier:Identifier {key: row.key})
  ON CREATE SET identifier += row.properties
MERGE (entity)-[:IDENTIFIED_BY]->(identifier)
