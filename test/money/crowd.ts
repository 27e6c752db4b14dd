import type { Market } from '../../src/money/market/Market.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';
import { noSums } from './randomEdges.ts';

/** Everybody pays everybody: soon more rings of eight, and ways to be hurt, than anybody can look at. */
export function crowd(size: number): Market {
  const builder = new MarketBuilder();
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      if (from === to) continue;
      const amountUsd = 1 + ((from * 7 + to * 13) % 97);
      builder.addEdge({
        ...{ fromKey: `entity-${from}`, toKey: `entity-${to}`, subjectKey: `deal-${from}-${to}` },
        ...{ relationship: 'INVESTS_IN', kind: 'Investment', stage: 'SIGNED', binding: 'BINDING' },
        ...{ amountUsd, amountQualifier: 'EXACT', ...noSums.ofLeg, committedUsd: amountUsd },
        ...{ validFrom: null, validTo: null, knownFrom: null, knownTo: null },
      });
    }
  }
  return builder.build(1);
}
