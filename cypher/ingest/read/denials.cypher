// The subjects that some statements dispute (outward), and the statements that dispute some subjects (inward)
// :param keys => ['tuttle-firms-fund-each-other-2025-10-29']
UNWIND $keys AS key
MATCH (subject:Deal|WasDeal|Observation|WasObservation|Statement|WasStatement {key: key})
MATCH (subject)-[denial:DISPUTES|WAS_DISPUTES]-(other)
RETURN DISTINCT other.key AS key, CASE WHEN startNode(denial) = subject THEN 'outward' ELSE 'inward' END AS direction
