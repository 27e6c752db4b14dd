// The roles, memberships, holdings and affiliations that it has in others, or that others have in it.
// :param key => 'stargate'
MATCH (this:Entity {key: $key})
MATCH (this)-[:HAS|IN]-(tie:Tie)
RETURN tie ORDER BY tie.key
