// Who paid whom on a day, by what was known on a day
// Change the two days: the first is the day in the world, the second the day of the reader.
WITH date('2025-06-30') AS asOf, date('2025-06-30') AS knownAt
MATCH leg = (:Entity)-[money:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM]->(:Entity)
WHERE money.validFrom <= asOf AND (money.validTo IS NULL OR asOf < money.validTo)
  AND money.knownFrom <= knownAt AND (money.knownTo IS NULL OR knownAt < money.knownTo)
RETURN leg
LIMIT 150
