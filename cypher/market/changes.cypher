// A version of the graph, and what was written since: keys of subjects and entities.
// :param since => 1
MATCH (change:Change)
WHERE change.version >= $since
RETURN
  change.version AS version,
  change.historyId AS historyId,
  change.subjects AS subjects,
  change.entities AS entities
ORDER BY version
