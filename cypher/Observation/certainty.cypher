// How well an observation is attested.
// :param key => 'nvidia-market-value-change-2025-11-11'
MATCH (this:Observation {key: $key})
RETURN this AS certainty
