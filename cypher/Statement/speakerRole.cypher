// The role of the speaker on the day of the statement. A role without dates counts on every day.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
MATCH (speaker:Entity)-[:SAID]->(this)
MATCH (speaker)-[role:HOLDS_ROLE]->(place:Entity)
WHERE
  role.knownTo IS NULL AND
  coalesce(role.validFrom, date('0001-01-01')) <= coalesce(this.saidTo, date('9999-12-31')) AND
  coalesce(this.saidFrom, date('0001-01-01')) < coalesce(role.validTo, date('9999-12-31'))
RETURN role.title + ', ' + place.name AS held ORDER BY role.validFrom DESC, role.tieKey
