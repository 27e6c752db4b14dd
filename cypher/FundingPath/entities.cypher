// The entities in the order in which the money passes.
// :param this => {entityKeys: ['nvidia', 'openai', 'oracle']}
WITH $this AS this
UNWIND range(0, size(this.entityKeys) - 1) AS place
MATCH (entity:Entity {key: this.entityKeys[place]})
RETURN entity ORDER BY place
