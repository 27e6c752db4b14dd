// All deal edges and tie edges in every state. Days are counted from 1970-01-01.
MATCH (from:Entity)-[arrow:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|ACQUIRES|SELLS_STAKE_IN|PARTNERS_WITH|HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to:Entity)
RETURN
  from.key AS fromKey,
  to.key AS toKey,
  type(arrow) AS relationship,
  coalesce(arrow.dealKey, arrow.tieKey) AS subjectKey,
  arrow.kind AS kind,
  arrow.stage AS stage,
  arrow.binding AS binding,
  arrow.amountUsd AS amountUsd,
  arrow.amountQualifier AS amountQualifier,
  arrow.committedUsd AS committedUsd,
  arrow.upToUsd AS upToUsd,
  arrow.paidUsd AS paidUsd,
  arrow.nonBindingUsd AS nonBindingUsd,
  duration.inDays(date('1970-01-01'), arrow.validFrom).days AS validFrom,
  duration.inDays(date('1970-01-01'), arrow.validTo).days AS validTo,
  duration.inDays(date('1970-01-01'), arrow.knownFrom).days AS knownFrom,
  duration.inDays(date('1970-01-01'), arrow.knownTo).days AS knownTo
