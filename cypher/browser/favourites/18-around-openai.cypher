// Around OpenAI: the 25 largest edges of today, of money, ties and agreements
// Parallel edges of one type count as one, by the leading deal, and all of them are drawn.
MATCH (openai:Entity {key: 'openai'})-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM|ACQUIRES|SELLS_STAKE_IN|DISTRIBUTES_TO|PARTNERS_WITH|HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]-(:Entity)
WHERE edge.validTo IS NULL AND edge.knownTo IS NULL
WITH edge, startNode(edge) AS start, type(edge) AS type, endNode(edge) AS end
ORDER BY CASE edge.binding WHEN 'BINDING' THEN 0 WHEN 'OPTION' THEN 1 WHEN 'NON_BINDING' THEN 2 ELSE 3 END,
  CASE edge.stage WHEN 'COMPLETED' THEN 0 WHEN 'PARTLY_PAID' THEN 1 WHEN 'SIGNED' THEN 2 WHEN 'ANNOUNCED' THEN 3
    WHEN 'RUMOURED' THEN 4 ELSE 5 END,
  coalesce(edge.amountUsd, -1) DESC, coalesce(edge.dealKey, edge.tieKey)
WITH start, type, end, collect(DISTINCT edge) AS edges
ORDER BY coalesce(edges[0].amountUsd, -1) DESC, start.key, type, end.key
LIMIT 25
RETURN start, edges, end
