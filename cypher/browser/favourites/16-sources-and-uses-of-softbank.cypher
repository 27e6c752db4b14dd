// Sources and uses of SoftBank Group's money in the last quarter of 2025, in billions of US dollars
// Money is CERTAIN if all days on which it was paid or is due lie in the quarter, else POSSIBLE. Each total that was paid
// counts by what it grew. What was signed in the quarter and is due later is listed separately. If a deal has several
// payers or payees, only a share that a source gives counts. Change the two dates for another period.
WITH date('2025-10-01') AS first, date('2025-12-31') AS last
MATCH (softbank:Entity {key: 'softbank-group'})
OPTIONAL MATCH (softbank) ((parent)-[tie:PART_OF|OWNS]-(part)
  WHERE CASE type(tie) WHEN 'OWNS' THEN startNode(tie) = parent AND toFloat(tie.percent) > 50 ELSE endNode(tie) = parent END
    AND tie.validTo IS NULL AND tie.knownTo IS NULL
)+ (unit)
WITH first, last, softbank.key AS whole, collect(DISTINCT unit.key) AS units
WITH first, last, [whole] + units AS group
MATCH (deal:Deal)-[:STATE]->(state:DealState)
WHERE state.validTo IS NULL AND state.knownTo IS NULL
  AND any(key IN state.payers + state.payees WHERE key IN group)
  AND NOT state.superseded AND (NOT state.package OR state.remainderUsd IS NOT NULL)
  AND NOT state.kind IN ['Guarantee', 'Warrant', 'Partnership']
  AND NOT coalesce(state.stage, '') IN ['RUMOURED', 'TERMINATED']
WITH *, coalesce(state.remainderUsd, state.amountUsd) AS whole, [key IN state.payers WHERE key IN group] AS payers,
  [key IN state.payees WHERE key IN group] AS payees
WHERE (payers = []) <> (payees = [])
// What was paid in all until each day
WITH *, COLLECT {
  MATCH (deal)-[:STATE]->(past:DealState)
  WHERE past.stage IN ['PARTLY_PAID', 'COMPLETED'] AND past.knownTo IS NULL
  OPTIONAL MATCH (deal)-[own]->(paid:Amount|WasAmount)
  WHERE paid.basis = 'PAID' AND paid.scope IS NULL AND NOT past.package AND own.knownTo IS NULL
    AND own.validFrom <= past.validFrom AND coalesce(past.validFrom < own.validTo, true)
  WITH past, paid, past.stage = 'COMPLETED' AND (paid IS NULL OR (paid.usd < whole AND state.amountBasis <> 'CAP')) AS isWhole
  RETURN {
    day: past.validFrom,
    begins: CASE past.stage WHEN 'COMPLETED' THEN past.stageFrom END,
    usd: CASE WHEN isWhole THEN whole ELSE paid.usd END
  }
  ORDER BY past.validFrom
} AS totals
WITH *, [index IN range(0, size(totals) - 1) | CASE index WHEN 0 THEN {day: state.signedFrom, usd: 0} ELSE totals[index - 1] END] AS earlier
// What each total adds, and what is still due
WITH *, [index IN range(0, size(totals) - 1) | {
    since: coalesce(totals[index].begins, earlier[index].day),
    until: totals[index].day,
    usd: totals[index].usd - earlier[index].usd,
    isDue: false
  }] + CASE
    WHEN state.binding = 'BINDING' AND coalesce(state.stage <> 'COMPLETED', true)
      AND NOT (state.kind = 'Loan' AND coalesce(state.amountBasis = 'CAP', false))
      THEN [{since: state.dueFrom, until: state.dueTo, usd: whole - coalesce(totals[-1].usd, 0), isDue: true}]
    ELSE []
  END AS moves
UNWIND moves AS move
WITH *, coalesce(move.since, move.until) IS NULL AS isUndated
WITH *, NOT isUndated AND coalesce(move.since <= last, true) AND coalesce(first <= move.until, true) AS isIn
WHERE coalesce(move.usd > 0, true)
  AND (isIn OR (move.isDue AND (isUndated OR move.since > last) AND state.dateFrom <= last AND first <= state.dateTo))
WITH *, CASE WHEN isIn THEN move.since ELSE state.dateFrom END AS since,
  CASE WHEN isIn THEN move.until ELSE state.dateTo END AS until,
  CASE
    WHEN payees = [] AND size(payers) < size(state.payers) THEN payers
    WHEN payers = [] AND size(payees) < size(state.payees) THEN payees
    ELSE []
  END AS sharing
RETURN
  CASE WHEN NOT isIn THEN 'signed, not due' WHEN payers = [] THEN 'source' ELSE 'use' END AS list,
  CASE WHEN first <= since AND until <= last THEN 'CERTAIN' ELSE 'POSSIBLE' END AS within,
  since, until, deal.caption AS deal, state.stage AS stage, CASE
    WHEN sharing = [] THEN move.usd
    WHEN NOT state.package AND state.amountCurrency = 'USD' AND move.usd = whole
      THEN reduce(sum = 0, share IN COLLECT {
        MATCH (entity:Entity)-[party:PARTY]->(deal) WHERE entity.key IN sharing RETURN party.share
      } | sum + share)
  END / 100000000000.0 AS usdBillion, deal.key AS key
ORDER BY list, coalesce(until, date('9999-12-31')), coalesce(since, date('0001-01-01')), key
