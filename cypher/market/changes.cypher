// What was written since a version of the graph: keys of subjects and entities.
// :param since => 1
MATCH (change:Change)
WHERE change.version > $since
RETURN change.version AS version, change.subjects AS subjects, change.entities AS entities ORDER BY version
