// Deals by which an entity is exposed in a role.
// :param this => {role: 'SUPPLIER', dealKeys: ['openai-oracle-compute-2025']}
WITH $this AS this
UNWIND this.dealKeys AS key
MATCH (deal:Deal {key: key})
RETURN deal ORDER BY key
