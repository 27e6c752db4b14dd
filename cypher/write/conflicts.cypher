// Writes where claims contradict what was chosen; the chosen claim is about the subject
// :param rows => [{properties: {key: 'example-deal/amounts.COMMITTED/VALUE', type: 'VALUE', field: 'amounts.COMMITTED', chosenValue: '$19B'}, chosen: 'softbank-stargate-equity-2025@bs-2025-01-23', passedOver: [{claim: 'softbank-stargate-equity-2025@siliconuk-2025-05-26', value: '$18B', position: 0}]}]
UNWIND $rows AS row
MATCH (chosen:Claim {key: row.chosen})-[:ABOUT]->(subject)
CREATE (subject)<-[:ON]-(conflict:Conflict)-[:CHOSE]->(chosen)
SET conflict = row.properties
WITH conflict, row
UNWIND row.passedOver AS passed
MATCH (claim:Claim {key: passed.claim})
CREATE (conflict)-[:PASSED_OVER {value: passed.value, position: passed.position}]->(claim)
