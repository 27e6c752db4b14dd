// Deals of a leg, the leading one first.
// :param this => {fromKey: 'nvidia', toKey: 'openai', dealKeys: ['nvidia-openai-letter-of-intent-2025'], amountUsd: 10000000000000, amountQualifier: 'UP_TO'}
WITH $this AS this
UNWIND range(0, size(this.dealKeys) - 1) AS place
MATCH (deal:Deal {key: this.dealKeys[place]})
RETURN deal ORDER BY place
