import { keyAt } from '../../src/money/KeyPool.ts';
import type { Market } from '../../src/money/Market.ts';

/** All arrows with their keys, in an order of their own. */
export function told({ version, nodes, subjects, unspecified, arrows }: Market) {
  const rows = [...arrows.from.keys()].map((arrow) =>
    [
      keyAt(nodes, arrows.from[arrow]!),
      keyAt(nodes, arrows.to[arrow]!),
      keyAt(subjects, arrows.subject[arrow]!),
      ...[arrows.code, arrows.amount, arrows.validFrom, arrows.validTo, arrows.knownFrom, arrows.knownTo].map(
        (column) => column[arrow],
      ),
    ].join(' '),
  );
  return { version, unspecified: [...unspecified], rows: rows.sort() };
}
