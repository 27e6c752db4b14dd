// The type of an entity: the one of its labels that is a type.
// :param key => 'nvidia'
MATCH (this:Entity {key: $key})
RETURN labels(this) AS type
