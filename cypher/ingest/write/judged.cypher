// Ties judgements to what they are about, as far as it is there
MATCH (judgement:Judgement)
WHERE NOT EXISTS { (judgement)-[:ON]->() }
CALL (judgement) {
  MATCH (thing:Claim {key: judgement.target})
  RETURN thing
  UNION ALL
  MATCH (thing:Document {key: judgement.target})
  WHERE judgement.verdict IN ['RETRACTED', 'UPHELD']
  RETURN thing
  UNION ALL
  MATCH (thing:Entity {key: judgement.target})
  WHERE judgement.verdict IN ['SAME', 'DIFFERENT']
  RETURN thing
  UNION ALL
  MATCH (thing:MergedEntity {key: judgement.target})
  WHERE judgement.verdict IN ['SAME', 'DIFFERENT']
  RETURN thing
}
CREATE (judgement)-[:ON]->(thing)
