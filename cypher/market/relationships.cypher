// All deal edges and tie edges in every state. Days are counted from 1970-01-01.
MATCH (from:Entity)-[arrow:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|ACQUIRES|SELLS_STAKE_IN|PARTNERS_WITH|HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to:Entity)
RETURN
  from.key,
  to.key,
  type(arrow),
  coalesce(arrow.dealKey, arrow.tieKey),
  arrow.kind,
  arrow.stage,
  arrow.binding,
  arrow.amountUsd,
  arrow.amountQualifier,
  arrow.committedUsd,
  arrow.upToUsd,
  arrow.paidUsd,
  arrow.nonBindingUsd,
  duration.inDays(date('1970-01-01'), arrow.validFrom).days,
  duration.inDays(date('1970-01-01'), arrow.validTo).days,
  duration.inDays(date('1970-01-01'), arrow.knownFrom).days,
  duration.inDays(date('1970-01-01'), arrow.knownTo).days
