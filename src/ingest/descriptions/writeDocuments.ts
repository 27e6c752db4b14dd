import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { documents, subjectsOfDocuments } from '../queries.ts';
import { latestFirst } from './Description.ts';
import type { DescriptionsByKey } from './recordDescriptions.ts';
import { fingerprint } from '../../model/canonicalJson.ts';
import type { DocumentRow } from './descriptionRows.ts';

/**
 * Writes documents as the most recently written bundle describes them. Returns the subjects to derive again because an
 * existing document has changed.
 */
export async function writeDocuments(writer: Writer, described: DescriptionsByKey<DocumentRow>): Promise<string[]> {
  const rows = [...described.values()].flatMap((descriptions) => {
    const [latest] = descriptions.toSorted(latestFirst);
    return latest === undefined ? [] : [{ ...latest.row, fingerprint: fingerprint(latest.row) }];
  });
  if (rows.length === 0) return [];
  const changed = await runRows(writer, documents, { rows });
  const keys = new Set(changed.map(({ key }) => key));
  await writer.run(statement('ingest/write/derivations'), { rows: rows.filter(({ key }) => keys.has(key)) });
  await writer.run(statement('ingest/write/claimDays'), { claims: [], documents: [...keys] });
  const existing = changed.filter((each) => each.existed).map(({ key }) => key);
  if (existing.length === 0) return [];
  return (await runRows(writer, subjectsOfDocuments, { keys: existing })).map(({ key }) => key);
}
