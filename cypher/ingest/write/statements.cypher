// Writes statements, their speakers, subjects and states
// :stored link statementAbout statementAgainst
// :param rows => [{key: 'bulk-not-negative', speaker: 'rolf-bulk', targets: [{type: 'ABOUT', subject: 'nvidia', validFrom: '2025-11-11', knownFrom: '2025-11-12'}], fingerprint: 'f', properties: {summary: 'The sale says nothing against NVIDIA.', stance: 'NEUTRAL', sortDate: '2025-11-11'}, states: [{key: 'bulk-not-negative@2025-11-11@2025-11-12', validFrom: '2025-11-11', knownFrom: '2025-11-12'}]}]
UNWIND $rows AS row
WITH row, coalesce(row.properties, {}) AS chosen
MATCH (statement:Statement {key: row.key})
MATCH (speaker:Entity {key: row.speaker})
SET statement = chosen {
  .*,
  key: row.key,
  saidFrom: date(chosen.saidFrom),
  saidTo: date(chosen.saidTo),
  sortDate: date(chosen.sortDate)
}, statement.fingerprint = row.fingerprint
CREATE (speaker)-[:SAID]->(statement)
WITH statement, row
CALL (statement, row) {
  UNWIND row.states AS state
  CREATE (statement)-[:STATE]->(node:StatementState)
  SET
    node =
      state {
        .*,
        validFrom: date(state.validFrom),
        validTo: date(state.validTo),
        knownFrom: date(state.knownFrom),
        knownTo: date(state.knownTo),
        saidFrom: date(state.saidFrom),
        saidTo: date(state.saidTo),
        sortDate: date(state.sortDate)
      }
}
UNWIND row.targets AS target
MATCH (subject:Entity|Deal|WasDeal|Observation|WasObservation|Statement|WasStatement {key: target.subject})
CREATE (statement)-[link:$(target.type)]->(subject)
SET link = {
  validFrom: date(target.validFrom),
  validTo: date(target.validTo),
  knownFrom: date(target.knownFrom),
  knownTo: date(target.knownTo)
}
