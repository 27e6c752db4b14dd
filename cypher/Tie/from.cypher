// The holder of a tie.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
MATCH (holder:Entity)-[:HAS]->(this)
RETURN holder
