// Entities have the sums of their own parts in the deals of the present.
// :show MATCH (entity:Entity {key: $key}) OPTIONAL MATCH (entity)-[party:PARTY]->(deal) RETURN entity, party, deal
MATCH (entity:Entity)
CALL (entity) {
  MATCH (entity)-[party:PARTY]->(:Deal)
  WHERE party.ownPart IS NOT NULL
  RETURN
    sum(CASE party.direction WHEN 'OUT' THEN party.paidUsd END) AS paidUsd,
    sum(CASE party.direction WHEN 'IN' THEN party.paidUsd END) AS receivedUsd,
    sum(CASE party.direction WHEN 'OUT' THEN party.committedUsd END) AS committedUsd
}
WITH entity, [entity.paidUsd, entity.receivedUsd, entity.committedUsd] AS found, [paidUsd, receivedUsd, committedUsd] AS expected
WHERE found <> expected OR any(sum IN found WHERE sum IS NULL)
RETURN entity.key AS key, 'its sums are ' + reduce(text = '', sum IN found | text + coalesce(toString(sum), 'missing') + ' ') + 'in US cents' AS breach
