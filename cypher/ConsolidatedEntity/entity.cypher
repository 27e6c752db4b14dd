// An entity whose money counts as that of another.
// :param this => {entityKey: 'svf2', tieKeys: ['vision-fund-2-of-softbank-group']}
WITH $this AS this
MATCH (entity:Entity {key: this.entityKey})
RETURN entity
