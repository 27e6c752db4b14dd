// All judgements of some bundles, or of all bundles without keys
// :param bundles => ['seed-article']
MATCH (judgement:Judgement)-[:FROM_BUNDLE]->(bundle:Bundle)
WHERE $bundles IS NULL OR bundle.key IN $bundles
RETURN
  judgement.verdict AS verdict,
  judgement.target AS target,
  judgement.into AS into,
  judgement.by AS by,
  toString(judgement.on) AS on,
  judgement.why AS why
ORDER BY judgement.on, judgement.key
