// Writes ties between entities, their states, and the relationships that they become
// :stored derived tieEdge
// :param rows => [{key: 'goto-cfo', type: 'Role', from: 'yoshimitsu-goto', to: 'softbank-group', fingerprint: 'f', properties: {title: 'Chief Financial Officer', caption: 'Goto: Chief Financial Officer, SoftBank Group'}, states: [{key: 'goto-cfo@0001-01-01@2025-11-11', validFrom: '0001-01-01', knownFrom: '2025-11-11'}], relationships: [{type: 'HOLDS_ROLE', properties: {tieKey: 'goto-cfo', knownFrom: '2025-11-11'}}]}]
UNWIND $rows AS row
WITH row, coalesce(row.properties, {}) AS chosen
MATCH (tie:Tie {key: row.key})
MATCH (from:Entity {key: row.from})
MATCH (to:Entity {key: row.to})
SET tie = chosen {
  .*,
  key: row.key,
  valueMin: toInteger(chosen.valueMin),
  valueMax: toInteger(chosen.valueMax),
  asOfFrom: date(chosen.asOfFrom),
  asOfTo: date(chosen.asOfTo),
  heldFrom: date(chosen.heldFrom),
  heldTo: date(chosen.heldTo)
}, tie.fingerprint = row.fingerprint, tie:$(row.type)
CREATE (from)-[:HAS]->(tie)-[:IN]->(to)
WITH row, from, to, tie
CALL (tie, row) {
  UNWIND row.states AS state
  CREATE (tie)-[:STATE]->(node:TieState)
  SET
    node =
      state {
        .*,
        validFrom: date(state.validFrom),
        validTo: date(state.validTo),
        knownFrom: date(state.knownFrom),
        knownTo: date(state.knownTo),
        valueMin: toInteger(state.valueMin),
        valueMax: toInteger(state.valueMax),
        asOfFrom: date(state.asOfFrom),
        asOfTo: date(state.asOfTo),
        heldFrom: date(state.heldFrom),
        heldTo: date(state.heldTo)
      }
}
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
