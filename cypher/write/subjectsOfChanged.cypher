// What follows from documents and entities that are about to change: subjects to be derived anew
// :param documents => [{key: 'cnbc-2025-11-11', fingerprint: 'f'}]
// :param entities => [{key: 'nvidia', fingerprint: 'f', name: 'NVIDIA'}]
CALL () {
  UNWIND $documents AS row
  MATCH (document:Document {key: row.key})
  WHERE document.fingerprint <> row.fingerprint
  MATCH (document)<-[:DERIVES_FROM*0..]-(:Document)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(subject)
  RETURN subject.key AS key
  UNION
  UNWIND $entities AS row
  MATCH (entity:Entity {key: row.key})
  WHERE entity.name <> row.name
  MATCH (entity)-[:PARTY|HAS|SAID]-(subject)
  RETURN subject.key AS key
  UNION
  UNWIND $entities AS row
  MATCH (entity:Entity {key: row.key})
  WHERE entity.name <> row.name
  MATCH (entity)<-[:OF|TOWARDS|IN|INVOLVES]-(subject)
  RETURN subject.key AS key
}
RETURN DISTINCT key
