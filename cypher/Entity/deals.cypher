// The deals to which it is payer, payee, participant or sponsor, read from the index on the party's key.
// :param key => 'stargate'
// :order KEY => party.entityKey, party.dealKey
// :order AMOUNT_USD => party.entityKey, party.sortUsd, party.dealKey
// :order DATE => party.entityKey, party.sortDate, party.dealKey
MATCH (this:Entity {key: $key})
MATCH (this)-[party:PARTY {entityKey: this.key}]->(deal:Deal)
RETURN deal ORDER BY party.entityKey, party.dealKey
