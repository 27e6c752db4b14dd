// Entities that share a code.
// :param this => {candidateKeys: ['softbank-group']}
WITH $this AS this
MATCH (candidate:Entity)
WHERE candidate.key IN this.candidateKeys
RETURN candidate ORDER BY candidate.key
