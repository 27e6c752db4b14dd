// Writes the bundle itself
// :param row => {key: 'seed-article', title: 'The seed article', recordedOn: '2026-11-22', recordedBy: 'a person', fingerprint: 'f'}
WITH $row AS row
MERGE (bundle:Bundle {key: row.key})
SET bundle += row {.*, recordedOn: date(row.recordedOn), caption: row.title}
