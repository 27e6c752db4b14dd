// Guarantees: the deal, the guarantor, the beneficiary, and the payer of the obligation that is backed.
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
MATCH (guarantee:Deal|WasDeal)-[link:FOR_OBLIGATION|WAS_FOR_OBLIGATION]->(obligation:Deal|WasDeal)
WHERE coalesce(link.validFrom <= date($asOf), true) AND coalesce(date($asOf) < link.validTo, true)
  AND coalesce(link.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < link.knownTo, true)
MATCH (guarantee)-[:STATE]->(given:DealState)
WHERE coalesce(given.validFrom <= date($asOf), true) AND coalesce(date($asOf) < given.validTo, true)
  AND coalesce(given.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < given.knownTo, true)
MATCH (obligation)-[:STATE]->(owed:DealState)
WHERE coalesce(owed.validFrom <= date($asOf), true) AND coalesce(date($asOf) < owed.validTo, true)
  AND coalesce(owed.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < owed.knownTo, true)
UNWIND given.payers AS guarantor
UNWIND given.payees AS beneficiary
UNWIND owed.payers AS payer
RETURN DISTINCT guarantee.key AS key, guarantor, beneficiary, payer ORDER BY key, guarantor, beneficiary, payer
