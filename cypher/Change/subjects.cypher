// The first 100 subjects of a change that are in the present, by key.
// :param this => {subjects: ['softbank-nvidia-sale-2025', 'bulk-not-negative']}
WITH $this AS this
UNWIND this.subjects AS key
WITH key ORDER BY key
MATCH (subject:Deal|Tie|Observation|Statement {key: key})
WITH key, subject ORDER BY key LIMIT 100
RETURN subject ORDER BY key
