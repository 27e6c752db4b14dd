import { extendedColumns } from '../market/columns.ts';
import type { Edge, Node } from '../market/Edge.ts';
import type { GraphState } from '../market/GraphState.ts';
import { extendedPool, indexesIn, sizeOf } from '../market/KeyPool.ts';
import { bytesOf, type Market } from '../market/Market.ts';
import { countOf, nodeOf, withLater } from '../market/Nodes.ts';
import { shared } from '../market/shared.ts';
import { SumColumns } from '../market/SumColumns.ts';
import { writeEdge } from '../market/writeEdge.ts';
import { changeSides, edgesOf } from './changeSides.ts';

/** What a later state of the graph has otherwise. */
export interface MarketChange extends GraphState {
  /** The keys of the deals and ties that were derived again. */
  readonly subjects: readonly string[];
  /** All edges that they have now. */
  readonly edges: readonly Edge[];
  /** The entities that were described again, and those at the ends of the edges. */
  readonly entities: readonly Node[];
}

/** The next market. */
export interface ChangedMarket {
  readonly market: Market;
  /** The numbers of the edges of the market before it that it lacks. */
  readonly removed: Int32Array;
}

/**
 * Makes the market of a later state. It writes only where the market does not look: after its ends, and at the numbers
 * in `free`, the first of which it takes. So only the latest market can be changed, and only once; a failed attempt can
 * be repeated.
 */
export function changeMarket(market: Market, change: MarketChange, free: Int32Array): ChangedMarket {
  const { version, historyId } = change;
  const { nodes, unspecified } = withEntities(market, change);
  const known = indexesIn(market.subjects, new Set(change.subjects));
  const removed = edgesOf(market, new Set(known.values()));

  const newKeys = [...new Set(change.edges.map(({ subjectKey }) => subjectKey))].filter((key) => !known.has(key));
  newKeys.forEach((key, index) => known.set(key, sizeOf(market.subjects) + index));
  const subjects = extendedPool(market.subjects, newKeys);

  const beyond = market.edges.from.length - free.length;
  const numberOf = (index: number) => free[index] ?? beyond + index;
  const edges = extendedColumns(market.edges, Math.max(market.edges.from.length, beyond + change.edges.length));
  const sums = new SumColumns(market.sumRows);
  const added = change.edges.map((edge, index) => {
    const ends = { from: nodeOf(nodes, edge.fromKey), to: nodeOf(nodes, edge.toKey) };
    writeEdge(edges, sums, numberOf(index), { ...edge, ...ends, subject: known.get(edge.subjectKey)! });
    return numberOf(index);
  });
  const edgeCount = market.edgeCount - removed.length + added.length;
  const next = { ...market, version, historyId, nodes, unspecified, subjects, edges, edgeCount, sumRows: sums.build() };
  const changed = { ...next, ...changeSides(next, { removed, added }) };
  return { market: { ...changed, ownBytes: bytesOf(changed, market) }, removed };
}

/** The entities of a market and of a change. */
function withEntities(market: Market, { entities, edges }: MarketChange): Pick<Market, 'nodes' | 'unspecified'> {
  const keys = new Set([...entities.map(({ key }) => key), ...edges.flatMap(({ fromKey, toKey }) => [fromKey, toKey])]);
  const newKeys = [...keys].filter((key) => nodeOf(market.nodes, key) === -1);
  const nodes = withLater(market.nodes, newKeys);
  const flags = entities.map(({ key, unspecified }) => [nodeOf(nodes, key), unspecified ? 1 : 0] as const);
  const isSame = newKeys.length === 0 && flags.every(([node, flag]) => market.unspecified[node] === flag);
  if (isSame) return { nodes, unspecified: market.unspecified };
  const unspecified = shared(Uint8Array, countOf(nodes));
  unspecified.set(market.unspecified);
  for (const [node, flag] of flags) unspecified[node] = flag;
  return { nodes, unspecified };
}
