// All keys of some kinds, to look for the one that was meant
// :param kinds => ['Entity', 'Deal']
UNWIND $kinds AS kind
MATCH (node:$ANY([kind]))
RETURN node.key AS key
