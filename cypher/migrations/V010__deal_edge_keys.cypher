// The key of a deal edge was stored under another name.
MATCH ()-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|ACQUIRES|SELLS_STAKE_IN|PARTNERS_WITH]->()
WHERE edge.edgeKey IS NULL AND edge.legKey IS NOT NULL
SET edge.edgeKey = edge.legKey
REMOVE edge.legKey;
