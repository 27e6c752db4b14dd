// Who is exposed if OpenAI cannot pay, in billions of US dollars
// Suppliers lose revenue, funders lose their money, guarantors must pay. Exposure through another entity counts in
// proportion to the committed income that this entity loses, over the path that carries most. Unknown amounts add
// nothing.
MATCH (openai:Entity {key: 'openai'})
CALL () {
  MATCH (fails:Entity)-[edge:BUYS_FROM|LEASES_FROM]->(loses:Entity)
  RETURN fails, loses, edge
  UNION
  MATCH (loses:Entity)-[edge:INVESTS_IN|LENDS_TO]->(fails:Entity)
  RETURN fails, loses, edge
  UNION
  MATCH (fails:Entity)-[:PAYS]->(:Deal)<-[:FOR_OBLIGATION]-(guarantee:Deal)
  MATCH (loses:Entity)-[edge:BACKSTOPS {dealKey: guarantee.key}]->(:Entity)
  RETURN fails, loses, edge
}
WITH openai, fails, loses, edge
WHERE edge.validTo IS NULL AND edge.knownTo IS NULL AND fails <> loses
WITH openai, fails, loses,
  sum(edge.committedUsd) / 100000000000.0 AS committed,
  sum(edge.committedUsd + edge.upToUsd + edge.paidUsd + edge.nonBindingUsd) / 100000000000.0 AS inAll
WITH openai, collect({fails: fails, loses: loses, committed: committed, inAll: inAll}) AS losses
CALL (openai, losses) {
  UNWIND losses AS loss
  WITH openai, loss
  WHERE loss.fails = openai
  RETURN loss.loses AS exposed, loss.inAll AS direct, null AS through, null AS via
  UNION ALL
  UNWIND losses AS first
  WITH openai, losses, first, first.loses AS via
  WHERE first.fails = openai AND first.committed > 0 AND NOT via:Unspecified
  CALL (via) {
    MATCH (payer:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM]->(via)
    WHERE edge.validTo IS NULL AND edge.knownTo IS NULL AND payer <> via
    RETURN sum(edge.committedUsd) / 100000000000.0 AS income
  }
  UNWIND losses AS second
  WITH openai, first, via, second, CASE WHEN income > first.committed THEN first.committed / income ELSE 1.0 END AS part
  WHERE second.fails = via AND second.loses <> openai
  WITH second.loses AS exposed, via, second.inAll * part AS through
  ORDER BY through DESC, via.key
  WITH exposed, collect({through: through, via: via.name})[0] AS path
  RETURN exposed, null AS direct, path.through AS through, path.via AS via
}
WITH exposed, sum(direct) AS direct, count(direct) AS directLosses, sum(through) AS through, max(via) AS via
RETURN exposed.name AS entity, CASE directLosses WHEN 0 THEN 2 ELSE 1 END AS depth, round(direct, 3) AS directUsdBillion,
  round(through, 3) AS throughUsdBillion, via
ORDER BY directUsdBillion + throughUsdBillion DESC, depth, exposed.key
