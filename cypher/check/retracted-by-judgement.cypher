// Every retracted claim or document has a judgement, and states who retracted it, when and why.
// :show MATCH (node {key: $key}) OPTIONAL MATCH (node)--(around) RETURN node, around
MATCH (node:Claim|Document)
WITH node, [node.retractedOn, node.retractedBy, node.retractedWhy] AS told
WHERE any(each IN told WHERE each IS NULL) AND any(each IN told WHERE each IS NOT NULL)
  OR node.retractedOn IS NOT NULL AND NOT EXISTS {
    MATCH (node)-[:STATED_IN*0..1]->(judged)<-[:ON]-(judgement:Judgement {verdict: 'RETRACTED'})
    WHERE judgement.on = node.retractedOn
  }
RETURN node.key AS key, 'retracted without a judgement that says who, when and why' AS breach
