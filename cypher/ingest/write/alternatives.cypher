// Writes the values that were not chosen, with the claims that state them
// :stored passed alternative
// :param rows => [{key: 'softbank-stargate-equity-2025', alternatives: [{type: 'PASSED_OVER', field: 'amounts.COMMITTED', value: '$18B', conflict: 'VALUE', claim: 'softbank-stargate-equity-2025@siliconuk-2025-05-26', position: 0, validFrom: '2025-01-21', knownFrom: '2025-05-26'}]}]
UNWIND $rows AS row
MATCH (subject:Deal|Tie|Observation|Statement {key: row.key})
UNWIND row.alternatives AS alternative
MATCH (claim:Claim {key: alternative.claim})
CREATE (subject)-[passed:$(alternative.type)]->(claim)
SET passed = {
  field: alternative.field,
  value: alternative.value,
  conflict: alternative.conflict,
  position: alternative.position,
  validFrom: date(alternative.validFrom),
  validTo: date(alternative.validTo),
  knownFrom: date(alternative.knownFrom),
  knownTo: date(alternative.knownTo)
}
