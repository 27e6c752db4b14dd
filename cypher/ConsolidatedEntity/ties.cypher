// The ties that make it count so.
// :param this => {entityKey: 'svf2', tieKeys: ['vision-fund-2-of-softbank-group']}
WITH $this AS this
UNWIND this.tieKeys AS key
MATCH (tie:Tie {key: key})
RETURN tie ORDER BY key
