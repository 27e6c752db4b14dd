// The deals to which it is payer, payee, participant or sponsor.
// :param key => 'stargate'
// :order KEY => party.dealKey
// :order AMOUNT_USD => party.sortUsd, party.dealKey
// :order DATE => party.sortDate, party.dealKey
MATCH (this:Entity {key: $key})
MATCH (this)-[party:PARTY]->(deal:Deal)
RETURN deal ORDER BY party.dealKey
