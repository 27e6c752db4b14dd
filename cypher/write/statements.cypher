// Writes who said what about what
// :param rows => [{key: 'bulk-not-negative', speaker: 'rolf-bulk', about: ['nvidia'], disputes: [], retracts: [], fingerprint: 'f', properties: {summary: 'The sale says nothing against NVIDIA.', stance: 'NEUTRAL', sortDate: '2025-11-11', knownFrom: '2025-11-12'}}]
UNWIND $rows AS row
WITH row, row.properties AS chosen
MATCH (statement:Statement {key: row.key})
MATCH (speaker:Entity {key: row.speaker})
SET statement += chosen {
  .*,
  saidFrom: date(chosen.saidFrom),
  saidTo: date(chosen.saidTo),
  sortDate: date(chosen.sortDate),
  knownFrom: date(chosen.knownFrom)
}, statement.fingerprint = row.fingerprint
CREATE (speaker)-[:SAID]->(statement)
WITH statement, row
UNWIND [key IN row.about | ['ABOUT', key]] + [key IN row.disputes | ['DISPUTES', key]] + [key IN row.retracts | ['RETRACTS', key]] AS target
CALL (target) {
  MATCH (subject:Entity {key: target[1]})
  RETURN subject
  UNION ALL
  MATCH (subject:Deal {key: target[1]})
  RETURN subject
  UNION ALL
  MATCH (subject:Observation {key: target[1]})
  RETURN subject
  UNION ALL
  MATCH (subject:Statement {key: target[1]})
  RETURN subject
}
CREATE (statement)-[:$(target[0])]->(subject)
