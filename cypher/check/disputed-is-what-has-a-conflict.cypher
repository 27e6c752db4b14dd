// A subject is disputed if and only if it has a conflict in the present, and a conflict has a chosen claim and others.
// :show MATCH (node {key: $key}) OPTIONAL MATCH (node)--(around) RETURN node, around
CALL () {
  MATCH (subject:Deal|Tie|Observation|Statement)
  WHERE coalesce(subject.disputed, false) <> EXISTS { (subject)<-[:ON]-(:Conflict) }
  RETURN subject.key AS key, 'disputed is ' + coalesce(toString(subject.disputed), 'null') + ', and that is not so' AS breach
  UNION ALL
  MATCH (conflict:Conflict)
  WHERE NOT EXISTS { (conflict)-[:PASSED_OVER]->(:Claim|Judgement) } OR NOT EXISTS { (conflict)-[:CHOSE]->(:Claim|Judgement) }
  RETURN conflict.key AS key, 'a conflict without two sides' AS breach
}
RETURN key, breach
