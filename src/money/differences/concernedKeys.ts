import type { ReadableGraph } from '../../graph/connect.ts';
import { readRows } from '../../graph/Query.ts';
import { keysIn, unknownKeys, type FieldArguments } from '../arguments.ts';
import { concerned } from '../queries.ts';

/**
 * The keys in the argument `about`, merged ones replaced; null if it is absent. Throws UNKNOWN_ENTITY for a key that names no
 * entity, deal, tie, observation or statement; `nearest` finds keys of entities that are alike.
 */
export async function concernedKeys(
  graph: Pick<ReadableGraph, 'read'>,
  args: FieldArguments,
  nearest: (words: readonly string[]) => Promise<readonly (readonly string[])[]>,
): Promise<readonly string[] | null> {
  const keys = keysIn(args, 'about');
  if (keys === null) return null;
  const rows = await readRows(graph, concerned, { keys });
  const known = new Set(rows.map(({ key }) => key));
  const unknown = keys.filter((key) => !known.has(key)).map((key) => ['about', key] as const);
  if (unknown.length === 0) return [...new Set(rows.map(({ names }) => names))];
  throw await unknownKeys(unknown, 'entity, deal, tie, observation or statement', nearest);
}
