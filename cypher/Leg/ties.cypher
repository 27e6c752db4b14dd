// Ties behind a leg that is a holding, by key.
// :param this => {fromKey: 'softbank-vision-fund', toKey: 'softbank-group', tieKeys: ['softbank-vision-fund-of-softbank-group']}
WITH $this AS this
UNWIND this.tieKeys AS key
MATCH (tie:Tie {key: key})
RETURN tie ORDER BY key
