// All observations.
// :order KEY => observation.key
// :order DATE => observation.sortDate, observation.key
MATCH (observation:Observation)
RETURN observation ORDER BY observation.key
