// Claims about a subject that became public, or were retracted, between two days of the known axis.
// :param this => {subject: 'softbank-nvidia-sale-2025', knownAfter: '2025-10-01', knownUntil: '2026-01-01'}
// :at => this.asOf, this.knownUntil
WITH $this AS this
MATCH (subject:Deal|Tie|Observation|Statement {key: this.subject})
MATCH (subject)<-[about:ABOUT|WAS_ABOUT]-(claim:Claim)
WHERE (date(this.knownAfter) < about.knownFrom AND about.knownFrom <= date(this.knownUntil))
  OR (date(this.knownAfter) < about.knownTo AND about.knownTo <= date(this.knownUntil))
RETURN claim ORDER BY about.standing, claim.key
