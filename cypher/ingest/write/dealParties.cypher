// Writes payers, payees, involved entities, and the index of parties. Unchanged entries of that index stay untouched: a
// list that is read while an entry is removed and added again would miss it.
// :stored involves involves
// :param rows => [{key: 'softbank-sells-nvidia', payers: [{entity: 'capital-markets'}], payees: [{entity: 'softbank-group'}], involves: [{type: 'INVOLVES', entity: 'nvidia', role: 'ISSUER', validFrom: '2025-10-31', knownFrom: '2025-11-11'}], parties: [{type: 'PARTY', entity: 'softbank-group', roles: ['PAYEE'], sortUsd: '583000000000', sortDate: '2025-10-01', validFrom: '2025-10-31', knownFrom: '2025-11-11'}]}]
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
  CREATE (deal)-[involves:$(involved.type)]->(entity)
  SET involves = {
    role: involved.role,
    validFrom: date(involved.validFrom),
    validTo: date(involved.validTo),
    knownFrom: date(involved.knownFrom),
    knownTo: date(involved.knownTo)
  }
}
CALL (deal, row) {
  MATCH (:Entity)-[party:PARTY]->(deal)
  WHERE NOT party.entityKey IN [taking IN row.parties WHERE taking.type = 'PARTY' | taking.entity]
  DELETE party
}
CALL (deal, row) {
  UNWIND [taking IN row.parties WHERE taking.type = 'PARTY'] AS taking
  MATCH (entity:Entity {key: taking.entity})
  MERGE (entity)-[party:PARTY]->(deal)
  RETURN taking, entity, party
  UNION ALL
  UNWIND [taking IN row.parties WHERE taking.type <> 'PARTY'] AS taking
  MATCH (entity:Entity {key: taking.entity})
  CREATE (entity)-[party:WAS_PARTY]->(deal)
  RETURN taking, entity, party
}
SET
  party.entityKey = entity.key,
  party.dealKey = deal.key,
  party.roles = taking.roles,
  party.share = toInteger(taking.share),
  party.behind = taking.behind,
  party.direction = taking.direction,
  party.ownPart = taking.ownPart,
  party.paidUsd = toInteger(taking.paidUsd),
  party.committedUsd = toInteger(taking.committedUsd),
  party.upToUsd = toInteger(taking.upToUsd),
  party.nonBindingUsd = toInteger(taking.nonBindingUsd),
  party.counterparties = taking.counterparties,
  party.counterpartyPaidUsd = taking.counterpartyPaidUsd,
  party.counterpartyCommittedUsd = taking.counterpartyCommittedUsd,
  party.counterpartyUpToUsd = taking.counterpartyUpToUsd,
  party.counterpartyNonBindingUsd = taking.counterpartyNonBindingUsd,
  party.sortUsd = toInteger(taking.sortUsd),
  party.sortDate = date(taking.sortDate),
  party.validFrom = date(taking.validFrom),
  party.validTo = date(taking.validTo),
  party.knownFrom = date(taking.knownFrom),
  party.knownTo = date(taking.knownTo)
