// Every deal, tie, observation and statement has a claim.
// :show MATCH (subject {key: $key}) OPTIONAL MATCH (subject)--(around) RETURN subject, around
MATCH (subject:Deal|Tie|Observation|Statement)
WHERE NOT EXISTS { (subject)<-[:ABOUT]-(:Claim) }
RETURN subject.key AS key, head(labels(subject)) + ' without a claim' AS breach
