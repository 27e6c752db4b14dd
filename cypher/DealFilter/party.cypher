// Payers, payees, participants and sponsors of a deal.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (party:Entity)-[:PARTY]->(this)
RETURN party
