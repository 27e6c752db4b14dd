// Conflicts between sources on a deal.
// :param key => 'softbank-stargate-equity-2025'
MATCH (this:Deal {key: $key})
MATCH (this)<-[:ON]-(conflict:Conflict)
RETURN conflict ORDER BY conflict.key
