// All judgements of a bundle, or of all bundles where none is named
// :param bundle => 'seed-article'
MATCH (judgement:Judgement)-[:FROM_BUNDLE]->(bundle:Bundle)
WHERE $bundle IS NULL OR bundle.key = $bundle
RETURN judgement.verdict, judgement.target, judgement.into, judgement.by, toString(judgement.on), judgement.why
ORDER BY judgement.on, judgement.key
