import { keyAt } from '../../src/money/market/KeyPool.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { inOrder, keyOf } from '../../src/money/market/Nodes.ts';
import { edgesAt } from '../../src/money/market/Side.ts';
import { sumsOf } from '../../src/money/market/sums.ts';

/** Entities, and all edges at each end with their keys, in an order of their own. */
export function told(market: Market) {
  const { version, nodes, subjects, unspecified, edges, edgeCount, outgoing, incoming } = market;
  const row = (edge: number) =>
    [
      keyOf(nodes, edges.from[edge]!),
      keyOf(nodes, edges.to[edge]!),
      keyAt(subjects, edges.subject[edge]!),
      ...[edges.code, edges.amount, edges.validFrom, edges.validTo, edges.knownFrom, edges.knownTo].map(
        (column) => column[edge],
      ),
      ...Object.values(sumsOf(market, edge)),
    ].join(' ');
  const inKeyOrder = [...inOrder(nodes)];
  const sides = [outgoing, incoming].map((side) => inKeyOrder.map((node) => [...edgesAt(side, node)].map(row).sort()));
  const entities = inKeyOrder.map((node) => [keyOf(nodes, node), unspecified[node]].join(' '));
  return { version, edgeCount, entities, sides };
}
