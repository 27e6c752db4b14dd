// What was written since a version of the graph: deals, ties and other subjects, and entities, by their keys
// :param since => 1
MATCH (change:Change)
WHERE change.version > $since
RETURN change.version AS version, change.subjects AS subjects, change.entities AS entities ORDER BY version
