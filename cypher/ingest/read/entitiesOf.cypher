// The entities that some subjects concern
// :param keys => ['softbank-nvidia-sale-2025']
UNWIND $keys AS key
MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: key})
MATCH (subject)-[:PARTY|WAS_PARTY|INVOLVES|WAS_INVOLVES|FOR_CAPACITY|WAS_FOR_CAPACITY|OF|TOWARDS|HAS|IN|SAID|ABOUT|WAS_ABOUT]-(entity:Entity)
RETURN DISTINCT entity.key AS key
