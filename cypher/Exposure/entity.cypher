// The exposed entity.
// :param this => {entityKey: 'oracle', viaKeys: ['coreweave'], dealKeys: ['openai-oracle-compute-2025']}
WITH $this AS this
MATCH (entity:Entity {key: this.entityKey})
RETURN entity
