// How many entities a change described.
// :param this => {entities: ['nvidia', 'openai']}
WITH $this AS this
RETURN size(this.entities) AS number
