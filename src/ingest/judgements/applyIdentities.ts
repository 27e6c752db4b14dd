import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { statement } from '../../graph/statement.ts';
import * as queries from '../queries.ts';
import { identities } from './identities.ts';
import type { Judged } from './judge.ts';

/** The entity that each merged key resolves to. */
export const readMerged = async (writer: Pick<Writer, 'run'>): Promise<Map<string, string>> =>
  new Map((await runRows(writer, queries.merged)).map(({ merged, into }) => [merged, into]));

export interface Merged {
  /** The surviving entity of each merged one. */
  readonly standsFor: ReadonlyMap<string, string>;
  /** The entities that were merged, restored or merged into another one. */
  readonly changed: readonly string[];
  /** The entities that they are or were merged into. */
  readonly survivors: readonly string[];
}

/** Merges entities by all judgements, and restores those that are no longer merged. */
export async function applyIdentities(writer: Writer, { judgements }: Judged): Promise<Merged> {
  const holding = identities(judgements);
  const standsFor = new Map([...holding].map(([key, { into }]) => [key, into]));
  const before = await readMerged(writer);
  const changed = [...new Set([...standsFor.keys(), ...before.keys()])].filter(
    (key) => standsFor.get(key) !== before.get(key),
  );
  if (changed.length > 0) {
    await writer.run(statement('ingest/write/separateEntities'), {
      keys: changed.filter((key) => !standsFor.has(key)),
    });
    const rows = changed.flatMap((key) => (standsFor.has(key) ? [{ key, into: standsFor.get(key) }] : []));
    await writer.run(statement('ingest/write/mergeEntities'), { rows });
  }
  if (holding.size > 0) {
    const rows = [...holding].map(([key, { by, on, why }]) => ({ key, by, on, why }));
    await writer.run(statement('ingest/write/mergedWhy'), { rows });
  }
  const survivors = changed.flatMap((key) => [standsFor.get(key), before.get(key)]).filter((key) => key !== undefined);
  return { standsFor, changed, survivors: survivors.filter((key) => !standsFor.has(key)) };
}
