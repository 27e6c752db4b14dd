// The entities at the centre, then those around them.
// :param this => {nodeKeys: ['openai', 'nvidia']}
WITH $this AS this
UNWIND range(0, size(this.nodeKeys) - 1) AS place
MATCH (entity:Entity {key: this.nodeKeys[place]})
RETURN entity ORDER BY place
