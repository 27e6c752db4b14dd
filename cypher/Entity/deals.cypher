// The deals to which it is payer, payee, participant or sponsor, read from an index on the party's key. The start of the
// relationship is left open on purpose: where it is named, Neo4j expands it and sorts.
// :param key => 'stargate'
// :order KEY => party.entityKey, party.dealKey
// :order AMOUNT_USD => party.entityKey, party.sortUsd, party.dealKey
// :order DATE => party.entityKey, party.sortDate, party.dealKey
// :pair => MATCH (this)-[party:PARTY]->(deal:Deal)
// :count => COUNT { (this)-[:PARTY]->() }
MATCH (this:Entity {key: $key})
MATCH ()-[party:PARTY {entityKey: this.key}]->(deal:Deal)
RETURN deal ORDER BY party.entityKey, party.dealKey
