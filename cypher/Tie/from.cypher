// Who holds it.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
MATCH (holder:Entity)-[:HAS]->(this)
RETURN holder
