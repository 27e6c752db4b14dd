// Writes the amounts and quantities of deals
// :stored amount Amount
// :stored quantity Quantity
// :stored has hasAmount hasQuantity
// :param rows => [{key: 'softbank-sells-nvidia', amounts: [{type: 'HAS_AMOUNT', label: 'Amount', part: {key: 'softbank-sells-nvidia/PAID', basis: 'PAID', min: '583000000000', max: '583000000000', usd: '583000000000'}, validFrom: '2025-10-31', knownFrom: '2025-11-11'}], quantities: []}]
UNWIND $rows AS row
MATCH (deal:Deal {key: row.key})
CALL (deal, row) {
  UNWIND row.amounts AS version
  WITH version, version.part AS part
  CREATE (amount:$(version.label))
  SET amount = part {.*, min: toInteger(part.min), max: toInteger(part.max), usd: toInteger(part.usd)}
  RETURN amount AS node, version
  UNION ALL
  UNWIND row.quantities AS version
  CREATE (quantity:$(version.label))
  SET quantity = version.part
  RETURN quantity AS node, version
}
CREATE (deal)-[has:$(version.type)]->(node)
SET has = {
  validFrom: date(version.validFrom),
  validTo: date(version.validTo),
  knownFrom: date(version.knownFrom),
  knownTo: date(version.knownTo)
}
