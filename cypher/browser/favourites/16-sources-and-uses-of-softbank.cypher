// Sources and uses of SoftBank Group's money in the last quarter of 2025, in billions of US dollars
// A deal counts when it was paid or is due; what was signed in the quarter and is due later is listed separately.
// If a deal has several payers or payees, only a share that a source gives counts. Change the two dates for another
// period.
WITH date('2025-10-01') AS first, date('2025-12-31') AS last
MATCH (softbank:Entity {key: 'softbank-group'})
CALL (softbank) {
  RETURN softbank AS unit, [] AS ties
  UNION ALL
  MATCH (unit:Entity)-[ties:PART_OF*1..3]->(softbank)
  WHERE all(tie IN ties WHERE tie.knownTo IS NULL)
  RETURN unit, ties
}
MATCH (unit)-[party:PARTY]->(deal:Deal)-[:STATE]->(state:DealState)
WHERE state.validTo IS NULL AND state.knownTo IS NULL
  AND NOT state.superseded AND (NOT state.package OR state.remainderUsd IS NOT NULL)
  AND NOT state.kind IN ['Guarantee', 'Warrant', 'Partnership']
  AND NOT coalesce(state.stage, '') IN ['RUMOURED', 'TERMINATED']
WITH first, last, ties, party, deal, state,
  COLLECT { MATCH (deal)-[:HAS_AMOUNT]->(paid:Amount {basis: 'PAID'}) WHERE paid.scope IS NULL AND NOT state.package RETURN paid }[0] AS paid
WITH *, state.stage = 'COMPLETED' OR (state.stage = 'PARTLY_PAID' AND paid IS NOT NULL) AS isPaid
WHERE (isPaid OR state.binding = 'BINDING')
  AND NOT (state.kind = 'Loan' AND coalesce(state.amountBasis = 'CAP', false) AND paid IS NULL)
WITH *, CASE WHEN isPaid THEN coalesce(state.stageTo, state.dateTo) ELSE state.dueTo END AS moves
WITH *, CASE
  WHEN first <= moves <= last THEN moves
  WHEN first <= state.dateTo <= last AND coalesce(moves > last, true) THEN state.dateTo
END AS day
WHERE day IS NOT NULL
  AND all(tie IN ties WHERE coalesce(tie.validFrom <= day, true) AND coalesce(day < tie.validTo, true))
WITH deal, state, day, moves, paid, isPaid, collect(party) AS own
WITH *, [party IN own WHERE 'PAYER' IN party.roles] AS payers, [party IN own WHERE 'PAYEE' IN party.roles] AS payees
WHERE (payers = []) <> (payees = [])
WITH *, CASE
  WHEN payees = [] AND size(payers) < size(state.payers) THEN payers
  WHEN payers = [] AND size(payees) < size(state.payees) THEN payees
  ELSE []
END AS sharing
RETURN
  CASE WHEN coalesce(day <> moves, true) THEN 'signed, not due' WHEN payers = [] THEN 'source' ELSE 'use' END AS list,
  day, deal.caption AS deal, state.stage AS stage, CASE
    WHEN sharing = [] THEN CASE WHEN isPaid AND paid IS NOT NULL THEN paid.usd ELSE coalesce(state.remainderUsd, state.amountUsd) END
    WHEN NOT state.package AND state.amountCurrency = 'USD'
      THEN reduce(sum = 0, party IN sharing | sum + party.share)
  END / 100000000000.0 AS usdBillion, deal.key AS key
ORDER BY list, day, key
