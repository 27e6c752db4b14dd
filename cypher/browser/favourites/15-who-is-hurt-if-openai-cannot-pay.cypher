// Who is hurt if OpenAI cannot pay, in billions of US dollars
// Suppliers lose revenue, funders their money, guarantors are called on. Over one that is hurt comes the part of its
// committed income that it loses, by the route over which most comes. An unknown amount is in no sum.
MATCH (openai:Entity {key: 'openai'})
CALL () {
  MATCH (fails:Entity)-[leg:BUYS_FROM|LEASES_FROM]->(loses:Entity)
  RETURN fails, loses, leg
  UNION
  MATCH (loses:Entity)-[leg:INVESTS_IN|LENDS_TO]->(fails:Entity)
  RETURN fails, loses, leg
  UNION
  MATCH (fails:Entity)-[:PAYS]->(:Deal)<-[:FOR_OBLIGATION]-(guarantee:Deal)
  MATCH (loses:Entity)-[leg:BACKSTOPS {dealKey: guarantee.key}]->(:Entity)
  RETURN fails, loses, leg
}
WITH openai, fails, loses, leg
WHERE leg.validTo IS NULL AND leg.knownTo IS NULL AND fails <> loses
WITH openai, fails, loses,
  sum(leg.committedUsd) / 100000000000.0 AS committed,
  sum(leg.committedUsd + leg.upToUsd + leg.paidUsd + leg.nonBindingUsd) / 100000000000.0 AS inAll
WITH openai, collect({fails: fails, loses: loses, committed: committed, inAll: inAll}) AS losses
CALL (openai, losses) {
  UNWIND losses AS loss
  WITH openai, loss
  WHERE loss.fails = openai
  RETURN loss.loses AS who, loss.inAll AS direct, null AS through, null AS over
  UNION ALL
  UNWIND losses AS first
  WITH openai, losses, first, first.loses AS over
  WHERE first.fails = openai AND first.committed > 0 AND NOT over:Unspecified
  CALL (over) {
    MATCH (payer:Entity)-[leg:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM]->(over)
    WHERE leg.validTo IS NULL AND leg.knownTo IS NULL AND payer <> over
    RETURN sum(leg.committedUsd) / 100000000000.0 AS income
  }
  UNWIND losses AS second
  WITH openai, first, over, second, CASE WHEN income > first.committed THEN first.committed / income ELSE 1.0 END AS part
  WHERE second.fails = over AND second.loses <> openai
  WITH second.loses AS who, over, second.inAll * part AS through
  ORDER BY through DESC, over.key
  WITH who, collect({through: through, over: over.name})[0] AS route
  RETURN who, null AS direct, route.through AS through, route.over AS over
}
WITH who, sum(direct) AS direct, count(direct) AS directly, sum(through) AS through, max(over) AS over
RETURN who.name AS hurt, CASE directly WHEN 0 THEN 2 ELSE 1 END AS depth, round(direct, 3) AS usdBillion,
  round(through, 3) AS overOthersUsdBillion, over
ORDER BY usdBillion + overOthersUsdBillion DESC, depth, who.key
