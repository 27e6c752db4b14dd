// Writes the chosen values of observations
// :param rows => [{key: 'nvidia-market-value-change-2025-11-11', of: 'nvidia', fingerprint: 'f', properties: {metric: 'MARKET_VALUE_CHANGE', value: '-143127000000', sortValue: '-143127000000', currency: 'USD', sortDate: '2025-11-11', knownFrom: '2025-11-12'}}]
UNWIND $rows AS row
WITH row, row.properties AS chosen
MATCH (observation:Observation {key: row.key})
MATCH (of:Entity {key: row.of})
SET observation += chosen {
  .*,
  sortValue: toFloat(chosen.sortValue),
  sortDate: date(chosen.sortDate),
  dateFrom: date(chosen.dateFrom),
  dateTo: date(chosen.dateTo),
  knownFrom: date(chosen.knownFrom)
}, observation.fingerprint = row.fingerprint
CREATE (observation)-[:OF]->(of)
WITH observation, row
MATCH (towards:Entity {key: row.towards})
CREATE (observation)-[:TOWARDS]->(towards)
