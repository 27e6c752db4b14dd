// Adds up the own parts of entities in the deals of the present: the sums by which entities are sorted
// :param keys => ['nvidia']
UNWIND $keys AS key
MATCH (entity:Entity {key: key})
CALL (entity) {
  MATCH (entity)-[party:PARTY]->(:Deal)
  WHERE party.ownPart IS NOT NULL
  RETURN
    sum(CASE party.direction WHEN 'OUT' THEN party.paidUsd END) AS paidUsd,
    sum(CASE party.direction WHEN 'IN' THEN party.paidUsd END) AS receivedUsd,
    sum(CASE party.direction WHEN 'OUT' THEN party.committedUsd END) AS committedUsd
}
SET entity.paidUsd = paidUsd, entity.receivedUsd = receivedUsd, entity.committedUsd = committedUsd
