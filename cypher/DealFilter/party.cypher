// Parties to a deal, whatever their roles.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (party:Entity)-[:PARTY]->(this)
RETURN party
