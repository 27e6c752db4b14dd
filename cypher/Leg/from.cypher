// The payer of a leg.
// :param this => {fromKey: 'nvidia', toKey: 'openai', dealKeys: ['nvidia-openai-letter-of-intent-2025'], amountUsd: 10000000000000, amountQualifier: 'UP_TO'}
WITH $this AS this
MATCH (payer:Entity {key: this.fromKey})
RETURN payer
