import type { Writer } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import type { Bundle } from '../model/bundle.ts';
import type { ClaimRow } from './claimRows.ts';
import type { givenRows } from './givenRows.ts';

/** Writes what a bundle brings and claims, as far as it is new or differs. Gives the subjects of claims taken away. */
export async function writeGiven(
  writer: Writer,
  { bundle: key, title, recordedOn, recordedBy }: Bundle,
  fingerprint: string,
  { documents, entities, names, identifiers }: ReturnType<typeof givenRows>,
  claims: readonly ClaimRow[],
): Promise<string[]> {
  const send = async (name: string, rows: readonly unknown[]) =>
    rows.length === 0 ? [] : writer.run(statement(`write/${name}`), { rows });
  await writer.run(statement('write/bundle'), { row: { key, title, recordedOn, recordedBy, fingerprint } });
  const changed = new Set((await send('documents', documents)).map(([document]) => document));
  await send(
    'derivations',
    documents.filter((document) => changed.has(document.key)),
  );
  await send('entities', entities);
  await send('names', names);
  await send('identifiers', identifiers);
  await send('claims', claims);
  const keys = claims.map((claim) => claim.key);
  const orphaned = await writer.run(statement('write/removeClaims'), { bundle: key, keys });
  return orphaned.map(([subject]) => subject as string);
}
