import { sortBy, upTo, type EdgeColumns } from './columns.ts';
import type { KeyPool } from './KeyPool.ts';
import type { GraphState } from './GraphState.ts';

/**
 * Every edge between two entities, in all its states, as immutable columns of numbers that threads share: the state of
 * the graph at one version. Edges are sorted by start, then by end.
 */
export interface Market extends GraphState {
  /** Keys of the entities, sorted, so that comparing indexes compares keys. */
  readonly nodes: KeyPool;
  /** 1 if the entity has no name. */
  readonly unspecified: Uint8Array;
  /** Keys of deals and ties, in no order. */
  readonly subjects: KeyPool;
  /** The edges that start at a node are those from `outgoing[node]` to before `outgoing[node + 1]`. */
  readonly outgoing: Int32Array;
  /** Those that end at it are in `arriving`, from `incoming[node]` to before `incoming[node + 1]`, sorted by start. */
  readonly incoming: Int32Array;
  readonly arriving: Int32Array;
  readonly edges: EdgeColumns;
  /** Sums of edges that no column holds: see `SumColumns.ts`. */
  readonly sumRows: Float64Array;
}

/** A market of sorted edges. */
export function marketOf(
  state: GraphState,
  parts: Pick<Market, 'nodes' | 'unspecified' | 'subjects' | 'edges' | 'sumRows'>,
): Market {
  const { from, to } = parts.edges;
  const count = parts.unspecified.length;
  const { starts: outgoing } = sortBy(from, upTo(from.length), count);
  const { starts: incoming, order: arriving } = sortBy(to, upTo(to.length), count);
  return { ...state, ...parts, outgoing, incoming, arriving };
}

/** The size of a market in bytes. */
export function bytesOf({ nodes, subjects, edges, ...parts }: Market): number {
  const { unspecified, outgoing, incoming, arriving, sumRows } = parts;
  const lists = [unspecified, outgoing, incoming, arriving, sumRows];
  const pools = [nodes.bytes, nodes.starts, subjects.bytes, subjects.starts];
  return [...pools, ...lists, ...Object.values(edges)].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
