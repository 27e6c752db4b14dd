// References to subjects that are to be removed, and the bundle of each
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (subject:Deal|WasDeal|Observation|WasObservation|Statement|WasStatement {key: key})
MATCH (subject)<-[:ABOUT|WAS_ABOUT|DISPUTES|WAS_DISPUTES|RETRACTS|WAS_RETRACTS|PART_OF|WAS_PART_OF|SUPERSEDES|WAS_SUPERSEDES|FOR_OBLIGATION|WAS_FOR_OBLIGATION|CONDITIONAL_ON|WAS_CONDITIONAL_ON]-(other:Deal|WasDeal|Statement|WasStatement)
WHERE NOT other.key IN $keys
MATCH (other)<-[:ABOUT|WAS_ABOUT]-(:Claim)-[:FROM_BUNDLE]->(bundle:Bundle)
RETURN key, other.key AS other, bundle.key AS bundle
ORDER BY key, other, bundle
LIMIT 1
