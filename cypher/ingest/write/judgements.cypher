// Replaces the judgements of a bundle; returns the keys that the old and the new ones are about
// :param bundle => 'seed-article'
// :param rows => [{key: 'seed-article/1', verdict: 'RETRACTED', target: 'softbank-sells-nvidia@seed@seed-article', into: null, by: 'an editor', on: '2026-11-23', why: 'the source took it back', caption: 'retracted'}]
MATCH (bundle:Bundle {key: $bundle})
CALL (bundle) {
  MATCH (old:Judgement)-[:FROM_BUNDLE]->(bundle)
  DETACH DELETE old
}
UNWIND $rows AS row
CREATE (judgement:Judgement)-[:FROM_BUNDLE]->(bundle)
SET judgement = row {.*, on: date(row.on)}
