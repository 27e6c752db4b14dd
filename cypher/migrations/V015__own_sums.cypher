// Entities of earlier versions get the sums of their own parts, by which they are sorted.
MATCH (entity:Entity)
CALL (entity) {
  MATCH (entity)-[party:PARTY]->(:Deal)
  WHERE party.ownPart IS NOT NULL
  RETURN
    sum(CASE party.direction WHEN 'OUT' THEN party.paidUsd END) AS paidUsd,
    sum(CASE party.direction WHEN 'IN' THEN party.paidUsd END) AS receivedUsd,
    sum(CASE party.direction WHEN 'OUT' THEN party.committedUsd END) AS committedUsd
}
SET entity.paidUsd = paidUsd, entity.receivedUsd = receivedUsd, entity.committedUsd = committedUsd;
