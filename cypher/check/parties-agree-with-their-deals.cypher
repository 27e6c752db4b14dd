// Every PARTY relationship has the keys of its ends and the sort values of its deal, and each payer and payee has one.
// Own parts have the direction of their roles and add up by counterparty.
// :show MATCH (deal:Deal {key: $key})-[side]-(party:Entity) RETURN deal, side, party
CALL () {
  MATCH (entity)-[party:PARTY]->(deal)
  WITH entity, party, deal
  WHERE party.entityKey <> entity.key OR party.dealKey <> deal.key OR party.sortUsd <> deal.sortUsd OR party.sortDate <> deal.sortDate
    OR party.entityKey IS NULL OR party.dealKey IS NULL OR party.sortUsd IS NULL OR party.sortDate IS NULL
  RETURN deal.key AS key, 'the party ' + entity.key + ' is indexed by other values than those of the deal' AS breach
  UNION ALL
  MATCH (entity:Entity)-[side:PAYS|TO]-(deal:Deal)
  WITH entity, deal, CASE type(side) WHEN 'PAYS' THEN 'PAYER' ELSE 'PAYEE' END AS role
  WHERE NOT EXISTS {
    MATCH (entity)-[party:PARTY]->(deal)
    WHERE role IN party.roles
  }
  RETURN deal.key AS key, entity.key + ' is ' + role + ' without being a party' AS breach
  UNION ALL
  MATCH (entity:Entity)-[party:PARTY]->(deal:Deal)
  WHERE 'PAYER' IN party.roles AND NOT EXISTS { (entity)-[:PAYS]->(deal) }
    OR 'PAYEE' IN party.roles AND NOT EXISTS { (entity)<-[:TO]-(deal) }
  RETURN deal.key AS key, entity.key + ' is a party without paying or being paid' AS breach
  UNION ALL
  MATCH (entity:Entity)-[party:PARTY]->(deal:Deal)
  WITH entity, deal, count(party) AS parties
  WHERE parties > 1
  RETURN deal.key AS key, entity.key + ' is a party ' + parties + ' times' AS breach
  UNION ALL
  MATCH (entity:Entity)-[party:PARTY]->(deal:Deal)
  WHERE (party.ownPart IS NULL) <> (party.direction IS NULL) OR party.ownPart IS NOT NULL AND (deal.superseded OR size(party.counterparties) = 0)
  RETURN deal.key AS key, 'the own part of ' + entity.key + ' counts, or does not count, against what the deal says' AS breach
  UNION ALL
  MATCH (entity:Entity)-[party:PARTY]->(deal:Deal)
  WHERE party.direction IS NOT NULL
  WITH entity, party, deal, 'PAYEE' IN party.roles AS takes, 'PAYER' IN party.roles OR 'SPONSOR' IN party.roles AS pays
  WHERE party.direction <> CASE WHEN takes = pays THEN 'NONE' WHEN takes THEN 'IN' ELSE 'OUT' END
  RETURN deal.key AS key, 'the own part of ' + entity.key + ' goes ' + party.direction + ', against its roles' AS breach
  UNION ALL
  MATCH (entity:Entity)-[party:PARTY]->(deal:Deal)
  WHERE party.counterpartyPaidUsd IS NOT NULL
  UNWIND [
    [party.paidUsd, party.counterpartyPaidUsd],
    [party.committedUsd, party.counterpartyCommittedUsd],
    [party.upToUsd, party.counterpartyUpToUsd],
    [party.nonBindingUsd, party.counterpartyNonBindingUsd]
  ] AS column
  WITH entity, party, deal, column[0] AS own, column[1] AS parts
  WHERE size(parts) <> size(party.counterparties) OR own <> reduce(sum = 0, part IN parts | sum + coalesce(toInteger(part), 0))
  RETURN deal.key AS key, 'the own part of ' + entity.key + ' is not the sum of its counterparties' AS breach
}
RETURN key, breach
