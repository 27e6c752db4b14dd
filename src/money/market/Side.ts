import { lowerBound } from './lowerBound.ts';
import { shared } from './shared.ts';

/** Lists of edges, one after the other: those of a list are from its start to before the start of the next list. */
interface Lists {
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

/**
 * The edges at one end of each entity, by the numbers of edges and in the order of their other ends. A base has the lists
 * of all entities; lists that changed since are beside it and replace those of the base.
 */
export interface Side {
  /** By entities; later entities have no list. */
  readonly base: Lists;
  /** By their index in `nodes`, the changed entities in the order of their numbers. */
  readonly changed: Lists & { readonly nodes: Int32Array };
}

/** A base alone. */
export const sideOf = (base: Lists): Side => ({
  base,
  changed: { nodes: new Int32Array(0), starts: new Int32Array(1), edges: new Int32Array(0) },
});

/** Reads the lists of a side: those of an entity are `edges` from `begin` to before `end`. */
export class EdgeLists {
  edges: Int32Array;
  begin = 0;
  end = 0;
  private readonly side: Side;

  constructor(side: Side) {
    this.side = side;
    this.edges = side.base.edges;
  }

  seek(node: number): void {
    const { base, changed } = this.side;
    const index = changed.nodes.length === 0 ? -1 : indexOf(changed.nodes, node);
    const { starts, edges } = index === -1 ? base : changed;
    const at = index === -1 ? node : index;
    this.edges = edges;
    this.begin = starts[at] ?? 0;
    this.end = starts[at + 1] ?? this.begin;
  }
}

/** The edges of one entity. */
export function edgesAt(side: Side, node: number): Int32Array {
  const lists = new EdgeLists(side);
  lists.seek(node);
  return lists.edges.subarray(lists.begin, lists.end);
}

/** A side on which some entities have other lists. */
export function withLists(side: Side, lists: ReadonlyMap<number, Int32Array>): Side {
  const { nodes, starts, edges } = side.changed;
  const kept = [...nodes.keys()].filter((index) => !lists.has(nodes[index]!));
  const all = [
    ...kept.map((index) => [nodes[index]!, edges.subarray(starts[index], starts[index + 1])] as const),
    ...lists,
  ].sort(([one], [other]) => one - other);
  const changed = {
    nodes: shared(Int32Array, all.length),
    starts: shared(Int32Array, all.length + 1),
    edges: shared(
      Int32Array,
      all.reduce((sum, [, list]) => sum + list.length, 0),
    ),
  };
  for (const [index, [node, list]] of all.entries()) {
    changed.nodes[index] = node;
    changed.edges.set(list, changed.starts[index]);
    changed.starts[index + 1] = changed.starts[index]! + list.length;
  }
  return { base: side.base, changed };
}

/** The same lists as a base, of so many entities with so many edges. */
export function compacted(side: Side, nodes: number, edges: number): Side {
  const base = { starts: shared(Int32Array, nodes + 1), edges: shared(Int32Array, edges) };
  const lists = new EdgeLists(side);
  for (let node = 0, end = 0; node < nodes; node += 1) {
    lists.seek(node);
    for (let index = lists.begin; index < lists.end; index += 1) base.edges[end++] = lists.edges[index]!;
    base.starts[node + 1] = end;
  }
  return sideOf(base);
}

/** The index of a number in a sorted list, or -1. */
function indexOf(sorted: Int32Array, wanted: number): number {
  const index = lowerBound(sorted.length, (index) => sorted[index]! < wanted);
  return sorted[index] === wanted ? index : -1;
}
