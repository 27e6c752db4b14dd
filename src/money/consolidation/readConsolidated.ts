import type { Graph } from '../../graph/connect.ts';
import { readRows } from '../../graph/Query.ts';
import type { TimePair } from '../../model/days.ts';
import { groupBy } from '../../model/groupBy.ts';
import { consolidated } from '../queries.ts';

/** An entity whose money counts as that of another, and the ties that make it so: to that one or to others of its units. */
export interface Consolidated {
  readonly entityKey: string;
  readonly tieKeys: readonly string[];
}

/**
 * The entities that are consolidated with each of some entities at a pair of times, by the key of that entity; none for
 * entities that are not in the map. See docs/rules.md, "Consolidation".
 */
export async function readConsolidated(
  graph: Pick<Graph, 'read'>,
  keys: readonly string[],
  days: TimePair,
): Promise<ReadonlyMap<string, readonly Consolidated[]>> {
  const rows = await readRows(graph, consolidated, { keys, ...days });
  return groupBy(rows, ({ key }) => key);
}
