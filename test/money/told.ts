import { keyAt } from '../../src/money/market/KeyPool.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { sumsOf } from '../../src/money/market/sums.ts';

/** All arrows with their keys, in an order of their own. */
export function told(market: Market) {
  const { version, nodes, subjects, unspecified, arrows } = market;
  const rows = [...arrows.from.keys()].map((arrow) =>
    [
      keyAt(nodes, arrows.from[arrow]!),
      keyAt(nodes, arrows.to[arrow]!),
      keyAt(subjects, arrows.subject[arrow]!),
      ...[arrows.code, arrows.amount, arrows.validFrom, arrows.validTo, arrows.knownFrom, arrows.knownTo].map(
        (column) => column[arrow],
      ),
      ...Object.values(sumsOf(market, arrow)),
    ].join(' '),
  );
  return { version, unspecified: [...unspecified], rows: rows.sort() };
}
