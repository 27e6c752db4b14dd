// All money of today: every present arrow of funding and of trade
MATCH leg = (:Entity)-[money:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM]->(:Entity)
WHERE money.validTo IS NULL AND money.knownTo IS NULL
RETURN leg
LIMIT 250
