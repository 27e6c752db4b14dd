// Replaces the judgements of some bundles
// :param bundles => ['seed-article']
// :param rows => [{bundle: 'seed-article', key: 'seed-article/1', verdict: 'RETRACTED', target: 'softbank-sells-nvidia@seed@seed-article', into: null, by: 'an editor', on: '2026-11-23', why: 'the source took it back', caption: 'retracted'}]
CALL () {
  UNWIND $bundles AS key
  MATCH (old:Judgement)-[:FROM_BUNDLE]->(:Bundle {key: key})
  DETACH DELETE old
}
UNWIND $rows AS row
MATCH (bundle:Bundle {key: row.bundle})
CREATE (judgement:Judgement)-[:FROM_BUNDLE]->(bundle)
SET judgement = row {.*, bundle: null, on: date(row.on)}
