// Entities on the path of indirect exposure, in order.
// :param this => {entityKey: 'oracle', viaKeys: ['coreweave'], dealKeys: ['openai-oracle-compute-2025']}
WITH $this AS this
UNWIND range(0, size(this.viaKeys) - 1) AS place
MATCH (entity:Entity {key: this.viaKeys[place]})
RETURN entity ORDER BY place
