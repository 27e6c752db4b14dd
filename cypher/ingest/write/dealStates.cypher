// Writes the states of deals
// :param rows => [{key: 'softbank-sells-nvidia', states: [{key: 'softbank-sells-nvidia@2025-10-31@2025-11-11', validFrom: '2025-10-31', knownFrom: '2025-11-11', stage: 'COMPLETED', sortUsd: '583000000000', sortDate: '2025-10-01'}]}]
UNWIND $rows AS row
MATCH (deal:Deal {key: row.key})
UNWIND row.states AS state
CREATE (deal)-[:STATE]->(node:DealState)
SET
  node =
    state {
      .*,
      validFrom: date(state.validFrom),
      validTo: date(state.validTo),
      knownFrom: date(state.knownFrom),
      knownTo: date(state.knownTo),
      stageFrom: date(state.stageFrom),
      stageTo: date(state.stageTo),
      signedFrom: date(state.signedFrom),
      signedTo: date(state.signedTo),
      amountMin: toInteger(state.amountMin),
      amountMax: toInteger(state.amountMax),
      amountUsd: toInteger(state.amountUsd),
      uncountedUsd: toInteger(state.uncountedUsd),
      remainderUsd: toInteger(state.remainderUsd),
      remainderMin: toInteger(state.remainderMin),
      remainderMax: toInteger(state.remainderMax),
      paidUsd: toInteger(state.paidUsd),
      committedUsd: toInteger(state.committedUsd),
      upToUsd: toInteger(state.upToUsd),
      nonBindingUsd: toInteger(state.nonBindingUsd),
      repaidUsd: toInteger(state.repaidUsd),
      sortUsd: toInteger(state.sortUsd),
      sortDate: date(state.sortDate),
      dateFrom: date(state.dateFrom),
      dateTo: date(state.dateTo),
      dueFrom: date(state.dueFrom),
      dueTo: date(state.dueTo),
      maturityFrom: date(state.maturityFrom),
      maturityTo: date(state.maturityTo),
      startFrom: date(state.startFrom),
      startTo: date(state.startTo),
      endFrom: date(state.endFrom),
      endTo: date(state.endTo),
      deliveryFrom: date(state.deliveryFrom),
      deliveryTo: date(state.deliveryTo)
    }
