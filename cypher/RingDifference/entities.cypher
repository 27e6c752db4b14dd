// The entities of a ring that opened or closed, in the direction of the money.
// :param this => {entityKeys: ['nvidia', 'openai', 'oracle']}
// :at => this.asOf, this.knownAt
WITH $this AS this
UNWIND range(0, size(this.entityKeys) - 1) AS place
MATCH (entity:Entity {key: this.entityKeys[place]})
RETURN entity ORDER BY place
