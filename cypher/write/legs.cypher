// Writes the legs of deals, one for each payer, payee and state
// :param rows => [{from: 'softbank-group', to: 'nvidia', type: 'SELLS_STAKE_IN', properties: {legKey: 'softbank-sells-nvidia@2025-10-31@2025-11-11@softbank-group@nvidia', dealKey: 'softbank-sells-nvidia', validFrom: '2025-10-31', knownFrom: '2025-11-11'}}]
UNWIND $rows AS row
MATCH (from:Entity {key: row.from})
MATCH (to:Entity {key: row.to})
CREATE (from)-[leg:$(row.type)]->(to)
SET leg = row.properties {
  .*,
  amountUsd: toInteger(row.properties.amountUsd),
  validFrom: date(row.properties.validFrom),
  validTo: date(row.properties.validTo),
  knownFrom: date(row.properties.knownFrom),
  knownTo: date(row.properties.knownTo)
}
