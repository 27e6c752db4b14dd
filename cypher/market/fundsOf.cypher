// The deals in which an entity, or what is a part of it, pays or is paid; one row for each such party.
// :param entity => 'softbank-group'
// :param asOf => null
// :param knownAt => null
MATCH (entity:Entity {key: $entity})
CALL (entity) {
  RETURN entity AS unit, [] AS ties
  UNION ALL
  MATCH (unit:Entity)-[ties:PART_OF*1..3]->(entity)
  WHERE all(tie IN ties WHERE CASE
      WHEN $knownAt IS NULL THEN tie.knownTo IS NULL
      ELSE tie.knownFrom <= date($knownAt) AND (tie.knownTo IS NULL OR date($knownAt) < tie.knownTo)
    END)
  RETURN unit, ties
}
MATCH (unit)-[party:PARTY]->(deal:Deal)-[:STATE]->(state:DealState)
WHERE CASE
    WHEN $knownAt IS NULL THEN state.validTo IS NULL AND state.knownTo IS NULL
    ELSE state.validFrom <= date($asOf) AND (state.validTo IS NULL OR date($asOf) < state.validTo)
      AND state.knownFrom <= date($knownAt) AND (state.knownTo IS NULL OR date($knownAt) < state.knownTo)
  END
RETURN
  deal.key,
  state.kind,
  state.superseded OR state.package,
  state.stage,
  toString(state.stageTo),
  state.binding,
  state.amountMin,
  state.amountMax,
  state.amountCurrency,
  state.amountQualifier,
  state.amountBasis,
  state.amountUsd,
  COLLECT {
    MATCH (deal)-[:HAS_AMOUNT]->(amount:Amount {basis: 'PAID'})
    RETURN [amount.min, amount.max, amount.currency, amount.qualifier, amount.usd]
  }[0],
  toString(deal.dateTo),
  toString(deal.dueTo),
  unit.key,
  party.roles,
  party.share,
  [tie IN ties | [toString(tie.validFrom), toString(tie.validTo)]],
  COUNT { (deal)<-[other:PARTY]-(:Entity) WHERE 'PAYER' IN other.roles },
  COUNT { (deal)<-[other:PARTY]-(:Entity) WHERE 'PAYEE' IN other.roles }
ORDER BY deal.key, unit.key
