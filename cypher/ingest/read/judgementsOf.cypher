// All judgements of a bundle, or of all bundles without a key
// :param bundle => 'seed-article'
MATCH (judgement:Judgement)-[:FROM_BUNDLE]->(bundle:Bundle)
WHERE $bundle IS NULL OR bundle.key = $bundle
RETURN
  judgement.verdict AS verdict,
  judgement.target AS target,
  judgement.into AS into,
  judgement.by AS by,
  toString(judgement.on) AS on,
  judgement.why AS why
ORDER BY judgement.on, judgement.key
