import type { Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import type { Affected } from './Affected.ts';
import { removeClaims } from './queries.ts';
import type { ClaimRow } from '../bundle/claimRows.ts';

/** Writes the new and changed claims of some bundles. Affects their subjects and those of removed claims. */
export async function writeClaims(
  writer: Writer,
  bundles: readonly string[],
  rows: readonly ClaimRow[],
): Promise<Affected> {
  const keys = rows.map(({ key }) => key);
  if (rows.length > 0) {
    await writer.run(statement('ingest/write/restore'), { keys: [...new Set(rows.map(({ subject }) => subject))] });
    await writer.run(statement('ingest/write/claims'), { rows });
    await writer.run(statement('ingest/write/claimDays'), { claims: keys, documents: [] });
  }
  const orphaned = await runRows(writer, removeClaims, { bundles, keys });
  return { subjects: [...rows.map(({ subject }) => subject), ...orphaned.map(({ key }) => key)], entities: [] };
}
