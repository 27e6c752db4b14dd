import { sortBy, upTo, type EdgeColumns } from './columns.ts';
import type { GraphState } from './GraphState.ts';
import type { KeyPool } from './KeyPool.ts';
import { countOf, type Nodes } from './Nodes.ts';
import type { Numbers } from './shared.ts';
import { sideOf, type Side } from './Side.ts';

/**
 * Every edge between two entities, in all its states, as columns of numbers that threads share: one state of the graph.
 * The markets of later states share its memory: an edge keeps its number, new edges and keys follow or take the numbers
 * of edges that no market in use has. So a market remains as it is while it is in use.
 */
export interface Market extends GraphState {
  readonly nodes: Nodes;
  /** 1 if the entity has no name. */
  readonly unspecified: Uint8Array;
  /** Keys of deals and ties, in no order. */
  readonly subjects: KeyPool;
  /** By the numbers of edges. Those that neither side lists are free. */
  readonly edges: EdgeColumns;
  /** Sums of edges that no column holds: see `SumColumns.ts`. */
  readonly sumRows: Float64Array;
  /** The edges that start at an entity. */
  readonly outgoing: Side;
  /** The edges that end at an entity. */
  readonly incoming: Side;
  /** The number of edges. */
  readonly edgeCount: number;
  /** The bytes that it does not share with the market before it. */
  readonly ownBytes: number;
}

/** A market of edges that are sorted by start, then by end. */
export function marketOf(
  state: GraphState,
  parts: Pick<Market, 'nodes' | 'unspecified' | 'subjects' | 'edges' | 'sumRows'>,
): Market {
  const { from, to } = parts.edges;
  const count = countOf(parts.nodes);
  const sideBy = (ends: Int32Array): Side => {
    const { starts, order } = sortBy(ends, upTo(ends.length), count);
    return sideOf({ starts, edges: order });
  };
  const sides = { outgoing: sideBy(from), incoming: sideBy(to) };
  const market = { ...state, ...parts, ...sides, edgeCount: from.length, ownBytes: 0 };
  return { ...market, ownBytes: bytesOf(market) };
}

/** The size of a market in bytes; with another market, without the memory that both share. */
export function bytesOf(market: Market, other: Market | null = null): number {
  const shared = new Set(other && listsOf(other).map(({ buffer }) => buffer));
  return listsOf(market)
    .filter(({ buffer }) => !shared.has(buffer))
    .reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function listsOf({ nodes, unspecified, subjects, edges, sumRows, outgoing, incoming }: Market): Numbers[] {
  const pools = [nodes.keys, subjects].flatMap(({ bytes, starts }) => [bytes, starts]);
  const sides = [outgoing, incoming].flatMap(({ base, changed }) => [
    ...Object.values(base),
    ...Object.values(changed),
  ]);
  return [...pools, nodes.later, nodes.positions, unspecified, sumRows, ...Object.values(edges), ...sides];
}
