// Who holds it.
// :param key => 'goto-softbank-cfo'
MATCH (this:Tie {key: $key})
MATCH (holder:Entity)-[:HAS]->(this)
RETURN holder
