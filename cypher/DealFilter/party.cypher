// Entities that are payer, payee, participant or sponsor.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (party:Entity)-[:PARTY]->(this)
RETURN party
