// Writes bundles themselves, and their texts as written
// :param rows => [{key: 'seed-article', title: 'The seed article', recordedOn: '2026-11-22', recordedBy: 'a person', needs: [], fingerprint: 'f', source: '{}'}]
UNWIND $rows AS row
MERGE (bundle:Bundle {key: row.key})
SET bundle += row {.*, recordedOn: date(row.recordedOn), caption: row.title, source: null}
MERGE (source:Source {key: row.key})
SET source.text = row.source
MERGE (bundle)-[:WRITTEN_AS]->(source)
