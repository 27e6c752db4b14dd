// Writes conflicts between claims and the chosen value; the chosen claim is about the subject
// :stored conflict Conflict
// :stored on conflictOn
// :param rows => [{label: 'Conflict', on: 'ON', properties: {key: 'example-deal/amounts.COMMITTED/VALUE', type: 'VALUE', field: 'amounts.COMMITTED', chosenValue: '$19B'}, dates: {validFrom: '2025-01-21', knownFrom: '2025-05-26'}, chosen: 'softbank-stargate-equity-2025@bs-2025-01-23', passedOver: [{claim: 'softbank-stargate-equity-2025@siliconuk-2025-05-26', value: '$18B', position: 0}]}]
UNWIND $rows AS row
MATCH (chosen:Claim {key: row.chosen})-[:ABOUT|WAS_ABOUT]->(subject)
CREATE (conflict:$(row.label))-[:CHOSE]->(chosen)
CREATE (conflict)-[on:$(row.on)]->(subject)
SET
  conflict = row.properties,
  on = {
    validFrom: date(row.dates.validFrom),
    validTo: date(row.dates.validTo),
    knownFrom: date(row.dates.knownFrom),
    knownTo: date(row.dates.knownTo)
  }
WITH conflict, row
UNWIND row.passedOver AS passed
MATCH (claim:Claim {key: passed.claim})
CREATE (conflict)-[:PASSED_OVER {value: passed.value, position: passed.position}]->(claim)
