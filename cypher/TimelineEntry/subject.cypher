// The deal, statement or observation of an entry.
// :param this => {type: 'Deal', subject: 'softbank-nvidia-sale-2025'}
WITH $this AS this
OPTIONAL MATCH (deal:Deal {key: CASE this.type WHEN 'Deal' THEN this.subject END})
OPTIONAL MATCH (statement:Statement {key: CASE this.type WHEN 'Statement' THEN this.subject END})
OPTIONAL MATCH (observation:Observation {key: CASE this.type WHEN 'Observation' THEN this.subject END})
WITH coalesce(deal, statement, observation) AS found
RETURN found
