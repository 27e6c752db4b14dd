// The entity with a code.
// :param this => {entityKey: 'nvidia'}
WITH $this AS this
MATCH (entity:Entity {key: this.entityKey})
RETURN entity
