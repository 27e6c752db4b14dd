import type { Graph, Writer } from '../../graph/connect.ts';
import { readRows, runRows } from '../../graph/Query.ts';
import { groupBy } from '../../model/groupBy.ts';
import { ringsClosed, ringsStanding } from '../queries.ts';

/** A ring of money: entities of which each pays the next, and the last one the first. */
export interface Ring {
  /** Keys, from the least one on; the first is repeated at the end. */
  readonly keys: readonly string[];
  readonly caption: string;
}

/** The shortest rings that some deals close, each once, wherever a deal enters it. */
export async function ringsOf(writer: Writer, deals: readonly string[]): Promise<Ring[]> {
  const rows = await runRows(writer, ringsClosed, { deals });
  const found = rows.map(({ deal, keys, names }) => ({ deal, keys: turned(keys, keys), names: turned(names, keys) }));
  return [...groupBy(found, ({ keys }) => keys.join(' ')).values()].map((ring) => {
    const closing = [...new Set(ring.map(({ deal }) => deal))].sort();
    const count = closing.length === 1 ? '1 deal' : `${closing.length} deals`;
    return { keys: ring[0].keys, caption: `${ring[0].names.join(' -> ')}: closed by ${count}, ${closing.join(', ')}` };
  });
}

/** Those of some rings that the graph has. */
export async function standing(graph: Graph, rings: readonly Ring[]): Promise<Set<Ring>> {
  const rows = await readRows(graph, ringsStanding, { rings: rings.map(({ keys }) => keys) });
  const old = new Set(rows.map(({ ring }) => ring.join(' ')));
  return new Set(rings.filter(({ keys }) => old.has(keys.join(' '))));
}

/** A ring's items from that of its least key on; the first item is also the last. */
function turned(items: readonly string[], keys: readonly string[]): string[] {
  const open = items.slice(0, -1);
  const start = keys.indexOf(keys.toSorted()[0]!);
  return [...open.slice(start), ...open.slice(0, start), open[start]!];
}
