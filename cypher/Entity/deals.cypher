// Deals that an entity is a party to, read from an index on the key of the party. The start of the relationship has no
// variable on purpose: with one, Neo4j expands from the node and sorts.
// :param key => 'stargate'
// :order KEY => party.entityKey, party.dealKey
// :order AMOUNT_USD => party.entityKey, party.sortUsd, party.dealKey
// :order DATE => party.entityKey, party.sortDate, party.dealKey
// :pair => MATCH (this)-[party:PARTY]->(deal:Deal)
// :count => COUNT { (this)-[:PARTY]->() }
MATCH (this:Entity {key: $key})
MATCH ()-[party:PARTY {entityKey: this.key}]->(deal:Deal)
RETURN deal ORDER BY party.entityKey, party.dealKey
