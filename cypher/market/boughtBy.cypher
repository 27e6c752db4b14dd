// Purchases, contracts for computing and leases that an entity pays or sponsors, and the parts of those that are packages, with
// their capacity. The last day of all gives the present.
// :param buyer => 'openai'
// :param kinds => ['Purchase', 'ComputeContract', 'Lease', 'Licence']
// :param units => ['MW', 'CHIP']
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
MATCH (:Entity {key: $buyer})-[party:PARTY|WAS_PARTY]->(bought:Deal|WasDeal)
WHERE any(role IN party.roles WHERE role IN ['PAYER', 'SPONSOR'])
  AND coalesce(party.validFrom <= date($asOf), true) AND coalesce(date($asOf) < party.validTo, true)
  AND coalesce(party.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < party.knownTo, true)
CALL (bought) {
  RETURN bought AS deal
  UNION
  MATCH (bought)<-[:PART_OF|WAS_PART_OF*1..4]-(deal:Deal|WasDeal)
  RETURN deal
}
WITH DISTINCT deal
MATCH (deal)-[:STATE]->(state:DealState)
WHERE state.kind IN $kinds
  AND coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
  AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
RETURN
  deal.key AS key,
  state.stage AS stage,
  state.binding AS binding,
  state.superseded AS superseded,
  COLLECT {
    MATCH (deal)-[link:PART_OF|WAS_PART_OF]->(package:Deal|WasDeal)
    WHERE coalesce(link.validFrom <= date($asOf), true) AND coalesce(date($asOf) < link.validTo, true)
      AND coalesce(link.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < link.knownTo, true)
    RETURN package.key
  }[0] AS partOf,
  state.payers AS payers,
  state.payees AS payees,
  state.sponsors AS sponsors,
  COLLECT {
    MATCH (deal)-[has:HAS_QUANTITY|WAS_HAS_QUANTITY]->(quantity:Quantity|WasQuantity)
    WHERE quantity.unit IN $units
      AND coalesce(has.validFrom <= date($asOf), true) AND coalesce(date($asOf) < has.validTo, true)
      AND coalesce(has.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < has.knownTo, true)
    RETURN quantity {.unit, .of, .min, .max, .qualifier}
    ORDER BY quantity.key
  } AS quantities
ORDER BY key
