// Writes ties between entities, and the relationships that they become
// :param rows => [{key: 'goto-cfo', type: 'Role', from: 'yoshimitsu-goto', to: 'softbank-group', fingerprint: 'f', properties: {title: 'Chief Financial Officer', caption: 'Goto: Chief Financial Officer, SoftBank Group', knownFrom: '2025-11-11'}, relationships: [{type: 'HOLDS_ROLE', properties: {tieKey: 'goto-cfo', knownFrom: '2025-11-11'}}]}]
UNWIND $rows AS row
MATCH (tie:Tie {key: row.key})
MATCH (from:Entity {key: row.from})
MATCH (to:Entity {key: row.to})
SET tie += row.properties {
  .*,
  valueMin: toInteger(row.properties.valueMin),
  valueMax: toInteger(row.properties.valueMax),
  validFrom: date(row.properties.validFrom),
  validTo: date(row.properties.validTo),
  knownFrom: date(row.properties.knownFrom)
}, tie.fingerprint = row.fingerprint, tie:$(row.type)
CREATE (from)-[:HAS]->(tie)-[:IN]->(to)
WITH row, from, to
UNWIND row.relationships AS version
CREATE (from)-[derived:$(version.type)]->(to)
SET derived = version.properties {
  .*,
  validFrom: date(version.properties.validFrom),
  validTo: date(version.properties.validTo),
  knownFrom: date(version.properties.knownFrom),
  knownTo: date(version.properties.knownTo)
}
