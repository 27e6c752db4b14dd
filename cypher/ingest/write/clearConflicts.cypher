// Removes the conflicts on some subjects, found by the index on their keys
// :param keys => ['softbank-stargate-equity-2025']
UNWIND $keys AS key
MATCH (conflict:Conflict|WasConflict)
WHERE conflict.key STARTS WITH key + '/'
DETACH DELETE conflict
