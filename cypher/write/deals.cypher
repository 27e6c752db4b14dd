// Writes the chosen values of deals
// :param rows => [{key: 'softbank-sells-nvidia', kind: 'ShareSale', fingerprint: 'f', properties: {caption: 'SoftBank Group sells shares of NVIDIA', amountUsd: '583000000000', sortUsd: '583000000000', sortDate: '2025-10-01', dateFrom: '2025-10-01', dateTo: '2025-10-31', knownFrom: '2025-11-11'}}]
UNWIND $rows AS row
MATCH (deal:Deal {key: row.key})
SET deal += row.properties {
  .*,
  amountMin: toInteger(row.properties.amountMin),
  amountMax: toInteger(row.properties.amountMax),
  amountUsd: toInteger(row.properties.amountUsd),
  sortUsd: toInteger(row.properties.sortUsd),
  sortDate: date(row.properties.sortDate),
  dateFrom: date(row.properties.dateFrom),
  dateTo: date(row.properties.dateTo),
  dueFrom: date(row.properties.dueFrom),
  dueTo: date(row.properties.dueTo),
  knownFrom: date(row.properties.knownFrom)
}, deal.fingerprint = row.fingerprint, deal:$(row.kind)
