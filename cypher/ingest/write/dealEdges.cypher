// Writes the edges of deals, one for each payer, payee and state
// :stored edge dealEdge
// :param rows => [{from: 'softbank-group', to: 'nvidia', type: 'SELLS_STAKE_IN', properties: {edgeKey: 'softbank-sells-nvidia@2025-10-31@2025-11-11@softbank-group@nvidia', dealKey: 'softbank-sells-nvidia', validFrom: '2025-10-31', knownFrom: '2025-11-11'}}]
UNWIND $rows AS row
WITH row, row.properties AS chosen
MATCH (from:Entity {key: row.from})
MATCH (to:Entity {key: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = chosen {
  .*,
  amountUsd: toInteger(chosen.amountUsd),
  committedUsd: toInteger(chosen.committedUsd),
  upToUsd: toInteger(chosen.upToUsd),
  paidUsd: toInteger(chosen.paidUsd),
  nonBindingUsd: toInteger(chosen.nonBindingUsd),
  validFrom: date(chosen.validFrom),
  validTo: date(chosen.validTo),
  knownFrom: date(chosen.knownFrom),
  knownTo: date(chosen.knownTo)
}
