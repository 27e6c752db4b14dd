// The applied migrations, in order.
MATCH (n:Migration)
RETURN n.version AS version, n.name AS name, n.checksum AS checksum, n.statements AS statements
ORDER BY version
