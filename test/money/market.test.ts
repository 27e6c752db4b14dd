import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edge } from '../../src/money/market/Edge.ts';
import { isoOf, dayOf } from '../../src/money/market/days.ts';
import { bytesOf } from '../../src/money/market/Market.ts';
import { edgesAt } from '../../src/money/market/Side.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';
import { entities, marketOf, noSums, randomEdges } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);

describe('the market in memory', () => {
  it('finds the edges of each entity from both ends', () => {
    fc.assert(
      fc.property(randomEdges(), (edges) => {
        const market = marketOf(edges);
        for (const [node, key] of [...entities].sort().entries()) {
          const leaving = edgesAt(market.outgoing, node);
          const arriving = edgesAt(market.incoming, node);
          expect([...leaving].map((edge) => market.edges.from[edge])).toEqual(
            edges.filter(({ fromKey }) => fromKey === key).map(() => node),
          );
          expect([...arriving].map((edge) => market.edges.to[edge])).toEqual(
            edges.filter(({ toKey }) => toKey === key).map(() => node),
          );
        }
      }),
      { numRuns },
    );
  });

  it('takes at most 64 bytes an edge, keys of usual length counted, one in fifty paid in part', () => {
    const builder = new MarketBuilder();
    const entity = (number: number) => `entity-number-${number % 1_000}`;
    for (let number = 0; number < 20_000; number += 1) {
      const [edge] = [
        { fromKey: entity(number), toKey: entity(number * 7 + 1), subjectKey: `a-deal-of-a-usual-${number >> 1}` },
      ];
      builder.addEdge({ ...blank, ...edge, ...(number % 50 === 0 && paidInPart) });
    }
    expect(bytesOf(builder.build(1)) / 20_000).toBeLessThanOrEqual(64);
  });

  it.each(['1900-01-01', '1970-01-01', '2025-11-11', '2079-01-01'])('keeps the day %s', (day) => {
    expect(isoOf(dayOf(day))).toBe(day);
  });
});

const paidInPart = { amountUsd: 3, committedUsd: 1, paidUsd: 2 };
const blank: Omit<Edge, 'fromKey' | 'toKey' | 'subjectKey'> = {
  relationship: 'INVESTS_IN',
  kind: 'Investment',
  ...{ stage: null, binding: null, amountUsd: null, amountQualifier: null, ...noSums.ofLeg },
  ...{ validFrom: null, validTo: null, knownFrom: null, knownTo: null },
};
