// Writes ties between entities, and the relationships that they become
// :param rows => [{key: 'goto-cfo', type: 'Role', from: 'yoshimitsu-goto', to: 'softbank-group', fingerprint: 'f', properties: {title: 'Chief Financial Officer', caption: 'Goto: Chief Financial Officer, SoftBank Group', knownFrom: '2025-11-11'}, relationships: [{type: 'HOLDS_ROLE', properties: {tieKey: 'goto-cfo', knownFrom: '2025-11-11'}}]}]
UNWIND $rows AS row
WITH row, row.properties AS chosen
MATCH (tie:Tie {key: row.key})
MATCH (from:Entity {key: row.from})
MATCH (to:Entity {key: row.to})
SET tie += chosen {
  .*,
  valueMin: toInteger(chosen.valueMin),
  valueMax: toInteger(chosen.valueMax),
  validFrom: date(chosen.validFrom),
  validTo: date(chosen.validTo),
  knownFrom: date(chosen.knownFrom)
}, tie.fingerprint = row.fingerprint, tie:$(row.type)
CREATE (from)-[:HAS]->(tie)-[:IN]->(to)
WITH row, from, to
UNWIND row.relationships AS version
WITH from, to, version, version.properties AS stated
CREATE (from)-[derived:$(version.type)]->(to)
SET derived = stated {
  .*,
  validFrom: date(stated.validFrom),
  validTo: date(stated.validTo),
  knownFrom: date(stated.knownFrom),
  knownTo: date(stated.knownTo)
}
