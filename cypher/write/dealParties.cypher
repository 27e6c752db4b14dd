// Writes who pays, who is paid, who is involved, and the index of parties
// :param rows => [{key: 'softbank-sells-nvidia', payers: [{entity: 'capital-markets'}], payees: [{entity: 'softbank-group'}], involves: [{entity: 'nvidia', role: 'ISSUER'}], parties: [{entity: 'softbank-group', roles: ['PAYEE'], sortUsd: '583000000000', sortDate: '2025-10-01'}]}]
UNWIND $rows AS row
MATCH (deal:Deal {key: row.key})
CALL (deal, row) {
  UNWIND row.payers AS payer
  MATCH (entity:Entity {key: payer.entity})
  CREATE (entity)-[:PAYS {share: toInteger(payer.share)}]->(deal)
}
CALL (deal, row) {
  UNWIND row.payees AS payee
  MATCH (entity:Entity {key: payee.entity})
  CREATE (deal)-[:TO {share: toInteger(payee.share)}]->(entity)
}
CALL (deal, row) {
  UNWIND row.involves AS involved
  MATCH (entity:Entity {key: involved.entity})
  CREATE (deal)-[:INVOLVES {role: involved.role}]->(entity)
}
CALL (deal, row) {
  UNWIND row.parties AS party
  MATCH (entity:Entity {key: party.entity})
  CREATE (entity)-[:PARTY {
    entityKey: entity.key,
    dealKey: deal.key,
    roles: party.roles,
    share: toInteger(party.share),
    sortUsd: toInteger(party.sortUsd),
    sortDate: date(party.sortDate)
  }]->(deal)
}
