// Every arrow between two entities that holds: legs of deals and ties, one row for each state.
MATCH (from:Entity)-[arrow:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|ACQUIRES|SELLS_STAKE_IN|PARTNERS_WITH|HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to:Entity)
RETURN
  from.key,
  to.key,
  type(arrow),
  arrow.dealKey,
  arrow.kind,
  arrow.family,
  arrow.stage,
  arrow.binding,
  arrow.amountUsd,
  arrow.amountQualifier,
  toString(arrow.validFrom),
  toString(arrow.validTo),
  toString(arrow.knownFrom),
  toString(arrow.knownTo),
  from:Unspecified,
  to:Unspecified
