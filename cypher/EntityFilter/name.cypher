// The name of an entity as it is written, and in the form in which names are looked up.
// :param key => 'nvidia'
MATCH (this:Entity {key: $key})
RETURN {text: this.name, folded: this.foldedName} AS name
