import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import { judgementsOf } from '../queries.ts';
import type { Bundle } from '../../model/bundle.ts';
import { judgementRows, type Judgement } from './Judgement.ts';

export interface Judged {
  /** The judgements of all bundles, in their order. */
  readonly judgements: readonly Judgement[];
  /** The judgements that the bundle had before. */
  readonly former: readonly Judgement[];
}

/** Replaces the judgements of a bundle. */
export async function writeJudgements(writer: Writer, bundle: Bundle): Promise<Judged> {
  const rows = judgementRows(bundle);
  const former = await runRows(writer, judgementsOf, { bundle: bundle.bundle });
  if (rows.length > 0 || former.length > 0) {
    await writer.run(statement('ingest/write/judgements'), { bundle: bundle.bundle, rows });
  }
  return { former, judgements: await runRows(writer, judgementsOf, { bundle: null }) };
}
