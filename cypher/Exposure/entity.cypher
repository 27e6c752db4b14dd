// The exposed entity.
// :param this => {entityKey: 'oracle'}
WITH $this AS this
MATCH (entity:Entity {key: this.entityKey})
RETURN entity
