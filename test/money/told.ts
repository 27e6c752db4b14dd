import { keyAt } from '../../src/money/market/KeyPool.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { sumsOf } from '../../src/money/market/sums.ts';

/** All edges with their keys, in an order of their own. */
export function told(market: Market) {
  const { version, nodes, subjects, unspecified, edges } = market;
  const rows = [...edges.from.keys()].map((edge) =>
    [
      keyAt(nodes, edges.from[edge]!),
      keyAt(nodes, edges.to[edge]!),
      keyAt(subjects, edges.subject[edge]!),
      ...[edges.code, edges.amount, edges.validFrom, edges.validTo, edges.knownFrom, edges.knownTo].map(
        (column) => column[edge],
      ),
      ...Object.values(sumsOf(market, edge)),
    ].join(' '),
  );
  return { version, unspecified: [...unspecified], rows: rows.sort() };
}
