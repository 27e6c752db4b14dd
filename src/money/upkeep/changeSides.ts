import { groupBy } from '../../model/groupBy.ts';
import type { Market } from '../market/Market.ts';
import { countOf, positionOf } from '../market/Nodes.ts';
import { compacted, EdgeLists, edgesAt, withLists, type Side } from '../market/Side.ts';

/** Edges by their numbers. */
interface ChangedEdges {
  readonly removed: Int32Array;
  readonly added: readonly number[];
}

type Sides = Pick<Market, 'outgoing' | 'incoming'>;

/**
 * If the changed lists of a side have more than one in so many of all edges, they become its base. More would make each
 * change slower, less would compact more often.
 */
const compactedAt = 16;

/**
 * The sides of a market after edges were added and others removed, which its columns still have. At most one side is
 * compacted, so that never two are in memory twice.
 */
export function changeSides(market: Market, { removed, added }: ChangedEdges): Sides {
  const { from, to } = market.edges;
  const outgoing = withLists(market.outgoing, listsAt(market, market.outgoing, [from, to], { removed, added }));
  const incoming = withLists(market.incoming, listsAt(market, market.incoming, [to, from], { removed, added }));
  const changedEdges = ({ changed }: Side) => changed.edges.length;
  const isLarger = changedEdges(outgoing) > changedEdges(incoming);
  if (changedEdges(isLarger ? outgoing : incoming) * compactedAt <= market.edgeCount) return { outgoing, incoming };
  const compact = (side: Side) => compacted(side, countOf(market.nodes), market.edgeCount);
  return isLarger ? { outgoing: compact(outgoing), incoming } : { outgoing, incoming: compact(incoming) };
}

/** The new lists of the entities at one end of changed edges. Edges are sorted by the positions of their other ends. */
function listsAt(
  { nodes }: Market,
  side: Side,
  [ends, others]: readonly [Int32Array, Int32Array],
  { removed, added }: ChangedEdges,
): Map<number, Int32Array> {
  const gone = new Set(removed);
  const place = (edge: number) => positionOf(nodes, others[edge]!);
  const fresh = groupBy(added, (edge) => ends[edge]!);
  const touched = new Set([...[...removed].map((edge) => ends[edge]!), ...fresh.keys()]);
  return new Map(
    [...touched].map((node) => {
      const kept = edgesAt(side, node).filter((edge) => !gone.has(edge));
      const sorted = (fresh.get(node) ?? []).toSorted((one, other) => place(one) - place(other));
      const list = new Int32Array(kept.length + sorted.length);
      let next = 0;
      for (let index = 0, old = 0; index < list.length; index += 1) {
        const isNew = next < sorted.length && (old === kept.length || place(sorted[next]!) < place(kept[old]!));
        list[index] = isNew ? sorted[next++]! : kept[old++]!;
      }
      return [node, list];
    }),
  );
}

/** The edges of some deals and ties. One pass over all edges. */
export function edgesOf({ outgoing, nodes, edges: { subject } }: Market, subjects: ReadonlySet<number>): Int32Array {
  const found: number[] = [];
  if (subjects.size === 0) return Int32Array.of();
  // Reading a flag rules out most edges; looking into the set would take ten times as long.
  const isLikely = new Uint8Array(2 ** 16);
  for (const each of subjects) isLikely[each & 0xffff] = 1;
  const lists = new EdgeLists(outgoing);
  for (let node = 0; node < countOf(nodes); node += 1) {
    lists.seek(node);
    for (let index = lists.begin; index < lists.end; index += 1) {
      const edge = lists.edges[index]!;
      if (isLikely[subject[edge]! & 0xffff] === 1 && subjects.has(subject[edge]!)) found.push(edge);
    }
  }
  return Int32Array.from(found);
}
