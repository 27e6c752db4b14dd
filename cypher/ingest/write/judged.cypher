// Connects judgements with the claims, documents or entities that they are about, if these exist
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
