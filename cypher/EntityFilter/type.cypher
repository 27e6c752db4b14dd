// The type of an entity: its second label.
// :param key => 'nvidia'
MATCH (this:Entity {key: $key})
RETURN [label IN labels(this) WHERE label <> 'Entity'][0] AS type
