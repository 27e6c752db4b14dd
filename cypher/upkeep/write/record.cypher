// Records a migration. Writes nothing if another program has recorded it already.
// :param version => 1
// :param name => 'keys'
// :param checksum => 'of the whole file'
// :param statements => ['of each statement']
MERGE (n:Migration {version: $version})
ON CREATE SET n.name = $name, n.checksum = $checksum, n.statements = $statements, n.appliedOn = datetime()
