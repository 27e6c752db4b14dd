// The entity with a name.
// :param this => {entityKey: 'stargate'}
WITH $this AS this
MATCH (entity:Entity {key: this.entityKey})
RETURN entity
