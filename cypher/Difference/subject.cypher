// The deal, tie, observation or statement that differs.
// :param this => {type: 'Deal', subject: 'softbank-nvidia-sale-2025'}
// :at => this.asOf, this.knownAt
WITH $this AS this
OPTIONAL MATCH (deal:Deal {key: CASE this.type WHEN 'Deal' THEN this.subject END})
OPTIONAL MATCH (tie:Tie {key: CASE this.type WHEN 'Tie' THEN this.subject END})
OPTIONAL MATCH (observation:Observation {key: CASE this.type WHEN 'Observation' THEN this.subject END})
OPTIONAL MATCH (statement:Statement {key: CASE this.type WHEN 'Statement' THEN this.subject END})
WITH coalesce(deal, tie, observation, statement) AS found
RETURN found
