import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import * as queries from '../queries.ts';
import { identities } from './identities.ts';
import type { Judged } from './writeJudgements.ts';

/** The entity that each merged key resolves to. */
export const readMerged = async (writer: Pick<Writer, 'run'>): Promise<Map<string, string>> =>
  new Map((await runRows(writer, queries.merged)).map(({ merged, into }) => [merged, into]));

export interface Merged {
  /** The surviving entity of each merged one. */
  readonly resolvesTo: ReadonlyMap<string, string>;
  /** The entities that were merged, restored or merged into another one. */
  readonly changed: readonly string[];
  /** The entities that they are or were merged into. */
  readonly survivors: readonly string[];
}

/** Merges entities by all judgements, and restores those that are no longer merged. */
export async function applyIdentities(writer: Writer, { judgements }: Judged): Promise<Merged> {
  const holding = identities(judgements);
  const resolvesTo = new Map([...holding].map(([key, { into }]) => [key, into]));
  const before = await readMerged(writer);
  const changed = [...new Set([...resolvesTo.keys(), ...before.keys()])].filter(
    (key) => resolvesTo.get(key) !== before.get(key),
  );
  if (changed.length > 0) {
    await writer.run(statement('ingest/write/separateEntities'), {
      keys: changed.filter((key) => !resolvesTo.has(key)),
    });
    const rows = changed.flatMap((key) => (resolvesTo.has(key) ? [{ key, into: resolvesTo.get(key) }] : []));
    await writer.run(statement('ingest/write/mergeEntities'), { rows });
  }
  if (holding.size > 0) {
    const rows = [...holding].map(([key, { by, on, why }]) => ({ key, by, on, why }));
    await writer.run(statement('ingest/write/mergedWhy'), { rows });
  }
  const survivors = changed.flatMap((key) => [resolvesTo.get(key), before.get(key)]).filter((key) => key !== undefined);
  return { resolvesTo, changed, survivors: survivors.filter((key) => !resolvesTo.has(key)) };
}
