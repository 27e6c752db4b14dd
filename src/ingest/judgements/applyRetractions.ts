import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { claimsUnder, retractClaims } from '../queries.ts';
import type { Judged } from './judge.ts';
import { earlier, retractions } from './retractions.ts';

/**
 * Marks claims and documents that no longer count, and unmarks those that count again. Returns the subjects to derive
 * again.
 */
export async function applyRetractions(writer: Writer, { judgements, former }: Judged): Promise<string[]> {
  const holding = retractions(judgements);
  const keys = [...new Set([...holding.keys(), ...retractions(former).keys()])];
  if (keys.length === 0) return [];
  const retractionOf = (key: string) => holding.get(key) ?? null;
  const row = (key: string, retraction = retractionOf(key)) => ({
    key,
    ...(retraction ?? { by: null, on: null, why: null }),
  });
  await writer.run(statement('ingest/write/retractDocuments'), { rows: keys.map((key) => row(key)) });
  const claims = await runRows(writer, claimsUnder, { keys });
  const rows = claims.map(({ claim, document }) => row(claim, earlier(retractionOf(claim), retractionOf(document))));
  return (await runRows(writer, retractClaims, { rows })).map(({ key }) => key);
}
