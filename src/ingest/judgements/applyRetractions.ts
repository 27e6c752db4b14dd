import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { claimsUnder, retractClaims } from '../queries.ts';
import type { Affected } from '../Affected.ts';
import type { Judged } from './writeJudgements.ts';
import { earlier, retractions } from './retractions.ts';

/** Marks claims and documents that no longer count, and unmarks those that count again. Affects the subjects of these claims. */
export async function applyRetractions(writer: Writer, { judgements, former }: Judged): Promise<Affected> {
  const holding = retractions(judgements);
  const keys = [...new Set([...holding.keys(), ...retractions(former).keys()])];
  if (keys.length === 0) return { subjects: [], entities: [] };
  const retractionOf = (key: string) => holding.get(key) ?? null;
  const row = (key: string, retraction = retractionOf(key)) => ({
    key,
    ...(retraction ?? { by: null, on: null, why: null }),
  });
  await writer.run(statement('ingest/write/retractDocuments'), { rows: keys.map((key) => row(key)) });
  const claims = await runRows(writer, claimsUnder, { keys });
  const rows = claims.map(({ claim, document }) => row(claim, earlier(retractionOf(claim), retractionOf(document))));
  const subjects = await runRows(writer, retractClaims, { rows });
  return { subjects: subjects.map(({ key }) => key), entities: [] };
}
