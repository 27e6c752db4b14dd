// Deals that expose an entity.
// :param this => {entityKey: 'oracle', viaKeys: ['coreweave'], dealKeys: ['openai-oracle-compute-2025']}
WITH $this AS this
UNWIND this.dealKeys AS key
MATCH (deal:Deal {key: key})
RETURN deal ORDER BY key
