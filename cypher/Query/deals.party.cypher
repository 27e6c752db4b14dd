// Deals of one party, read from an index on its key. Replaces `deals` if the filter names one party by its key.
// :param party => 'stargate'
// :order KEY => party.entityKey, party.dealKey
// :order AMOUNT_USD => party.entityKey, party.sortUsd, party.dealKey
// :order DATE => party.entityKey, party.sortDate, party.dealKey
// :pair => MATCH (:Entity {key: $party})-[party:PARTY]->(deal:Deal)
// :count => coalesce(COLLECT { MATCH (party:Entity {key: $party}) RETURN COUNT { (party)-[:PARTY]->() } }[0], 0)
MATCH ()-[party:PARTY {entityKey: $party}]->(deal:Deal)
RETURN deal ORDER BY party.entityKey, party.dealKey
