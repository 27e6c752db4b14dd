// All keys of some kinds, to find the nearest one to an unknown key
// :param kinds => ['Entity', 'Deal']
UNWIND $kinds AS kind
MATCH (node:$ANY([kind]))
RETURN node.key AS key
