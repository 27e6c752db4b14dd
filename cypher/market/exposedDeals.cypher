// Deals in which others have money or a claim at stake if some entities cannot pay: those in which they pay or are paid,
// those about their shares, and guarantees of what they pay. Of the entities themselves, only sponsors are listed as
// parties. The last day of all gives the present.
// :param failing => ['openai']
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
MATCH (entity:Entity)
WHERE entity.key IN $failing
CALL (entity) {
  MATCH (entity)-[link:PARTY|WAS_PARTY]->(deal:Deal|WasDeal)
  RETURN deal, link, false AS isAboutShares, false AS isBacked
  UNION ALL
  MATCH (entity)<-[link:INVOLVES|WAS_INVOLVES]-(deal:Deal|WasDeal)
  RETURN deal, link, true AS isAboutShares, false AS isBacked
  UNION ALL
  MATCH (entity)-[party:PARTY|WAS_PARTY]->(obligation:Deal|WasDeal)
  WHERE any(role IN party.roles WHERE role IN ['PAYER', 'SPONSOR'])
    AND coalesce(party.validFrom <= date($asOf), true) AND coalesce(date($asOf) < party.validTo, true)
    AND coalesce(party.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < party.knownTo, true)
  MATCH (obligation)<-[link:FOR_OBLIGATION|WAS_FOR_OBLIGATION]-(deal:Deal|WasDeal)
  RETURN deal, link, false AS isAboutShares, true AS isBacked
}
WITH *
WHERE coalesce(link.validFrom <= date($asOf), true) AND coalesce(date($asOf) < link.validTo, true)
  AND coalesce(link.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < link.knownTo, true)
WITH deal, max(isAboutShares) AS isAboutShares, max(isBacked) AS isBacked
MATCH (deal)-[:STATE]->(state:DealState)
WHERE NOT state.superseded AND NOT coalesce(state.stage IN ['RUMOURED', 'TERMINATED'], false)
  AND coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
  AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
RETURN
  deal.key AS dealKey,
  state.kind AS kind,
  coalesce(state.stage = 'COMPLETED', false) AS isCompleted,
  coalesce(state.binding = 'BINDING', false) AS isBinding,
  coalesce(state.secured, false) AS isSecured,
  isAboutShares,
  isBacked,
  state.payers AS payers,
  state.payees AS payees,
  CASE WHEN state.package THEN state.remainderUsd ELSE state.amountUsd END AS amountUsd,
  [state.paidUsd, state.committedUsd, state.upToUsd, state.nonBindingUsd] AS sums,
  state.repaidUsd AS repaidUsd,
  COLLECT {
    MATCH (deal)<-[party:PARTY|WAS_PARTY]-(:Entity)
    WHERE party.ownPart IN ['KNOWN', 'UNDISCLOSED']
      AND NOT (party.entityKey IN $failing AND any(role IN party.roles WHERE role IN ['PAYER', 'PAYEE']))
      AND coalesce(party.validFrom <= date($asOf), true) AND coalesce(date($asOf) < party.validTo, true)
      AND coalesce(party.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < party.knownTo, true)
    RETURN
      {
        key: party.entityKey,
        pays: party.direction = 'OUT',
        isSponsor: NOT any(role IN party.roles WHERE role IN ['PAYER', 'PAYEE']),
        isKnown: party.ownPart = 'KNOWN',
        sums: [party.paidUsd, party.committedUsd, party.upToUsd, party.nonBindingUsd],
        counterparties: party.counterparties,
        divided:
          CASE
            WHEN party.counterpartyPaidUsd IS NOT NULL THEN [
              party.counterpartyPaidUsd,
              party.counterpartyCommittedUsd,
              party.counterpartyUpToUsd,
              party.counterpartyNonBindingUsd
            ]
          END
      } AS taking
    ORDER BY taking.key
  } AS parties,
  CASE
    WHEN state.package THEN {
      open: state.openParts,
      payers: state.payersInParts,
      payees: state.payeesInParts,
      sponsors: state.sponsorsInParts
    }
  END AS parts
ORDER BY dealKey
