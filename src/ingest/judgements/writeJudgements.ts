import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { judgementsOf } from '../queries.ts';
import type { Bundle } from '../../model/bundle.ts';
import { judgementRows, type Judgement } from './Judgement.ts';

export interface Judged {
  /** The judgements of all bundles, in their order. */
  readonly judgements: readonly Judgement[];
  /** The judgements that the bundles had before. */
  readonly former: readonly Judgement[];
}

/** Replaces the judgements of some bundles. */
export async function writeJudgements(writer: Writer, bundles: readonly Bundle[]): Promise<Judged> {
  const keys = bundles.map(({ bundle }) => bundle);
  const rows = bundles.flatMap((each) => judgementRows(each).map((row) => ({ bundle: each.bundle, ...row })));
  const former = await runRows(writer, judgementsOf, { bundles: keys });
  if (rows.length > 0 || former.length > 0) {
    await writer.run(statement('ingest/write/judgements'), { bundles: keys, rows });
  }
  return { former, judgements: await runRows(writer, judgementsOf, { bundles: null }) };
}
