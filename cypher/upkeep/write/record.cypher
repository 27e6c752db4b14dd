// Notes a migration. Writes nothing where another program has noted it already.
// :param version => 1
// :param name => 'keys'
// :param checksum => 'of the whole file'
// :param statements => ['of each statement']
MERGE (n:Migration {version: $version})
ON CREATE SET n.name = $name, n.checksum = $checksum, n.statements = $statements, n.appliedOn = datetime()
