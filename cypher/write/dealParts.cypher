// Writes the amounts, quantities and states of deals
// :param rows => [{key: 'softbank-sells-nvidia', amounts: [{key: 'softbank-sells-nvidia/PAID', basis: 'PAID', min: '583000000000', max: '583000000000', usd: '583000000000'}], quantities: [], states: [{key: 'softbank-sells-nvidia@2025-10-31@2025-11-11', validFrom: '2025-10-31', knownFrom: '2025-11-11', stage: 'COMPLETED'}]}]
UNWIND $rows AS row
MATCH (deal:Deal {key: row.key})
CALL (deal, row) {
  UNWIND row.amounts AS amount
  CREATE (deal)-[:HAS_AMOUNT]->(node:Amount)
  SET node = amount {.*, min: toInteger(amount.min), max: toInteger(amount.max), usd: toInteger(amount.usd)}
}
CALL (deal, row) {
  UNWIND row.quantities AS quantity
  CREATE (deal)-[:HAS_QUANTITY]->(node:Quantity)
  SET node = quantity
}
CALL (deal, row) {
  UNWIND row.states AS state
  CREATE (deal)-[:STATE]->(node:DealState)
  SET node = state {
    .*,
    validFrom: date(state.validFrom),
    validTo: date(state.validTo),
    knownFrom: date(state.knownFrom),
    knownTo: date(state.knownTo),
    stageFrom: date(state.stageFrom),
    stageTo: date(state.stageTo),
    amountMin: toInteger(state.amountMin),
    amountMax: toInteger(state.amountMax),
    amountUsd: toInteger(state.amountUsd)
  }
}
