// The type of an entity, which is one of its labels.
// :param key => 'nvidia'
MATCH (this:Entity {key: $key})
RETURN labels(this) AS type
