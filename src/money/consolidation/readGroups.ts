import type { Graph } from '../../graph/connect.ts';
import { readRows } from '../../graph/Query.ts';
import type { TimePair } from '../../model/days.ts';
import { consolidating } from '../queries.ts';
import { readConsolidated, type Consolidated } from './readConsolidated.ts';

/** Entities that count as one: that with the key, and its units. */
export interface Group {
  readonly key: string;
  readonly keys: ReadonlySet<string>;
}

/** Entities by what they count as. */
export interface Groups {
  /** What an entity counts as: itself, or each of the entities of which it is a unit and that are nobody's unit. */
  of(key: string): readonly Group[];
  /** The units of an entity. */
  unitsOf(key: string): readonly Consolidated[];
}

/** Reads what some entities count as at a pair of times, if consolidated. */
export async function readGroups(graph: Pick<Graph, 'read'>, keys: readonly string[], days: TimePair): Promise<Groups> {
  const wholes = await readRows(graph, consolidating, { keys, ...days });
  const all = new Set([...keys, ...wholes.map(({ key }) => key)]);
  return groupsIn(await readConsolidated(graph, [...all], days));
}

/** The groups that these units make; entities without units are left out of the map. */
export function groupsIn(unitsOf: ReadonlyMap<string, readonly Consolidated[]>): Groups {
  const keysOf = new Map(
    [...unitsOf].map(([key, units]) => [key, new Set([key, ...units.map(({ entityKey }) => entityKey)])]),
  );
  const wholesOf = new Map<string, string[]>();
  for (const [key, units] of unitsOf) {
    for (const { entityKey } of units) wholesOf.set(entityKey, [...(wholesOf.get(entityKey) ?? []), key]);
  }
  // Of entities that are units of each other, the one with the smallest key is that of which they are units.
  const isTop = (key: string) =>
    (wholesOf.get(key) ?? []).every((whole) => key < whole && keysOf.get(key)?.has(whole) === true);
  return {
    of: (key) =>
      [key, ...(wholesOf.get(key) ?? [])]
        .filter(isTop)
        .map((top) => ({ key: top, keys: keysOf.get(top) ?? new Set([top]) })),
    unitsOf: (key) => unitsOf.get(key) ?? [],
  };
}
