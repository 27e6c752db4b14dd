// Every deal, tie, observation and statement has a claim, and one in the present has a claim that is not retracted.
// :show MATCH (subject {key: $key}) OPTIONAL MATCH (subject)--(around) RETURN subject, around
MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement)
WHERE NOT EXISTS { (subject)<-[:ABOUT|WAS_ABOUT]-(:Claim) }
  OR subject:Deal|Tie|Observation|Statement AND NOT EXISTS { (subject)<-[:ABOUT]-(:Claim) }
RETURN subject.key AS key, head(labels(subject)) + ' without a claim' AS breach
