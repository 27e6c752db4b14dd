// What still refers to subjects that are to be removed, and the bundle that says so
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
CALL (key) {
  MATCH (subject:Deal {key: key})
  RETURN subject
  UNION ALL
  MATCH (subject:Observation {key: key})
  RETURN subject
  UNION ALL
  MATCH (subject:Statement {key: key})
  RETURN subject
}
MATCH (subject)<-[:ABOUT|DISPUTES|RETRACTS|PART_OF|SUPERSEDES|FOR_OBLIGATION|CONDITIONAL_ON]-(other:Deal|Statement)
WHERE NOT other.key IN $keys
MATCH (other)<-[:ABOUT]-(:Claim)-[:FROM_BUNDLE]->(bundle:Bundle)
RETURN key, other.key, bundle.key
ORDER BY key, other.key, bundle.key
LIMIT 1
