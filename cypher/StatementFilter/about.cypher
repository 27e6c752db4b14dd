// Entities that it is about.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
MATCH (this)-[:ABOUT]->(entity:Entity)
RETURN entity
