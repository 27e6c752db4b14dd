// The deals by which a ring opened or closed.
// :param this => {dealKeys: ['nvidia-openai-letter-of-intent-2025']}
// :at => this.asOf, this.knownAt
WITH $this AS this
MATCH (deal:Deal)
WHERE deal.key IN this.dealKeys
RETURN deal ORDER BY deal.key
