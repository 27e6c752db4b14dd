// All deal edges and tie edges in every state. Days are counted from 1970-01-01.
MATCH (from:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM|ACQUIRES|SELLS_STAKE_IN|DISTRIBUTES_TO|PARTNERS_WITH|HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to:Entity)
RETURN
  from.key AS fromKey,
  to.key AS toKey,
  type(edge) AS relationship,
  coalesce(edge.dealKey, edge.tieKey) AS subjectKey,
  edge.kind AS kind,
  edge.stage AS stage,
  edge.binding AS binding,
  edge.amountUsd AS amountUsd,
  edge.amountQualifier AS amountQualifier,
  edge.committedUsd AS committedUsd,
  edge.upToUsd AS upToUsd,
  edge.paidUsd AS paidUsd,
  edge.nonBindingUsd AS nonBindingUsd,
  duration.inDays(date('1970-01-01'), edge.validFrom).days AS validFrom,
  duration.inDays(date('1970-01-01'), edge.validTo).days AS validTo,
  duration.inDays(date('1970-01-01'), edge.knownFrom).days AS knownFrom,
  duration.inDays(date('1970-01-01'), edge.knownTo).days AS knownTo
