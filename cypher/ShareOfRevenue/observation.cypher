// The figure that a share of revenue rests on.
// :param this => {observationKey: 'microsoft-share-of-coreweave-revenue-2024'}
WITH $this AS this
MATCH (observation:Observation {key: this.observationKey})
RETURN observation
