// The entities of a path in the direction of the money.
// :param this => {entityKeys: ['nvidia', 'openai', 'oracle']}
WITH $this AS this
UNWIND range(0, size(this.entityKeys) - 1) AS place
MATCH (entity:Entity {key: this.entityKeys[place]})
RETURN entity ORDER BY place
