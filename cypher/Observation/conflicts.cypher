// Conflicts between sources on an observation.
// :param key => 'nvidia-market-value-change-2025-11-11'
MATCH (this:Observation {key: $key})
MATCH (this)<-[:ON]-(conflict:Conflict)
RETURN conflict ORDER BY conflict.key
