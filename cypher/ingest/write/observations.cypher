// Writes the chosen values of observations, and their states
// :param rows => [{key: 'nvidia-market-value-change-2025-11-11', of: 'nvidia', fingerprint: 'f', properties: {metric: 'MARKET_VALUE_CHANGE', value: '-143127000000', sortValue: '-143127000000', currency: 'USD', sortDate: '2025-11-11'}, states: [{key: 'nvidia-market-value-change-2025-11-11@2025-11-11@2025-11-10', validFrom: '2025-11-11', knownFrom: '2025-11-12'}]}]
UNWIND $rows AS row
WITH row, coalesce(row.properties, {}) AS chosen
MATCH (observation:Observation {key: row.key})
MATCH (of:Entity {key: row.of})
SET observation = chosen {
  .*,
  key: row.key,
  sortValue: toFloat(chosen.sortValue),
  sortDate: date(chosen.sortDate),
  dateFrom: date(chosen.dateFrom),
  dateTo: date(chosen.dateTo)
}, observation.fingerprint = row.fingerprint
CREATE (observation)-[:OF]->(of)
WITH observation, row
CALL (observation, row) {
  UNWIND row.states AS state
  CREATE (observation)-[:STATE]->(node:ObservationState)
  SET
    node =
      state {
        .*,
        validFrom: date(state.validFrom),
        validTo: date(state.validTo),
        knownFrom: date(state.knownFrom),
        knownTo: date(state.knownTo),
        sortValue: toFloat(state.sortValue),
        sortDate: date(state.sortDate),
        dateFrom: date(state.dateFrom),
        dateTo: date(state.dateTo)
      }
}
WITH observation, row
MATCH (towards:Entity {key: row.towards})
CREATE (observation)-[:TOWARDS]->(towards)
