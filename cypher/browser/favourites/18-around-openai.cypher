// Around OpenAI: the 25 largest arrows of today, of money, ties and agreements
// What runs alike between two is counted once, by its leading deal, and drawn whole.
MATCH (openai:Entity {key: 'openai'})-[arrow:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|ACQUIRES|SELLS_STAKE_IN|PARTNERS_WITH|HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]-(:Entity)
WHERE arrow.validTo IS NULL AND arrow.knownTo IS NULL
WITH arrow, startNode(arrow) AS start, type(arrow) AS type, endNode(arrow) AS end
ORDER BY CASE arrow.binding WHEN 'BINDING' THEN 0 WHEN 'OPTION' THEN 1 WHEN 'NON_BINDING' THEN 2 ELSE 3 END,
  CASE arrow.stage WHEN 'COMPLETED' THEN 0 WHEN 'PARTLY_PAID' THEN 1 WHEN 'SIGNED' THEN 2 WHEN 'ANNOUNCED' THEN 3
    WHEN 'RUMOURED' THEN 4 ELSE 5 END,
  coalesce(arrow.amountUsd, -1) DESC, coalesce(arrow.dealKey, arrow.tieKey)
WITH start, type, end, collect(DISTINCT arrow) AS alike
ORDER BY coalesce(alike[0].amountUsd, -1) DESC, start.key, type, end.key
LIMIT 25
RETURN start, alike, end
