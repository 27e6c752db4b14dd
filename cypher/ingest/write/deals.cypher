// Writes the chosen values of deals
// :param rows => [{key: 'softbank-sells-nvidia', kind: 'ShareSale', fingerprint: 'f', properties: {caption: 'SoftBank Group sells shares of NVIDIA', amountUsd: '583000000000', sortUsd: '583000000000', sortDate: '2025-10-01', dateFrom: '2025-10-01', dateTo: '2025-10-31'}}]
UNWIND $rows AS row
WITH row, coalesce(row.properties, {}) AS chosen
MATCH (deal:Deal {key: row.key})
SET deal = chosen {
  .*,
  key: row.key,
  amountMin: toInteger(chosen.amountMin),
  amountMax: toInteger(chosen.amountMax),
  amountUsd: toInteger(chosen.amountUsd),
  uncountedUsd: toInteger(chosen.uncountedUsd),
  remainderUsd: toInteger(chosen.remainderUsd),
  remainderMin: toInteger(chosen.remainderMin),
  remainderMax: toInteger(chosen.remainderMax),
  paidUsd: toInteger(chosen.paidUsd),
  committedUsd: toInteger(chosen.committedUsd),
  upToUsd: toInteger(chosen.upToUsd),
  nonBindingUsd: toInteger(chosen.nonBindingUsd),
  repaidUsd: toInteger(chosen.repaidUsd),
  sortUsd: toInteger(chosen.sortUsd),
  sortDate: date(chosen.sortDate),
  dateFrom: date(chosen.dateFrom),
  dateTo: date(chosen.dateTo),
  dueFrom: date(chosen.dueFrom),
  dueTo: date(chosen.dueTo),
  maturityFrom: date(chosen.maturityFrom),
  maturityTo: date(chosen.maturityTo),
  startFrom: date(chosen.startFrom),
  startTo: date(chosen.startTo),
  endFrom: date(chosen.endFrom),
  endTo: date(chosen.endTo),
  deliveryFrom: date(chosen.deliveryFrom),
  deliveryTo: date(chosen.deliveryTo)
}, deal.fingerprint = row.fingerprint, deal:$(CASE WHEN row.kind IS NULL THEN [] ELSE [row.kind] END)
