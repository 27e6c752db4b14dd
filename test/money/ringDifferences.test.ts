import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringDifferences, type RingDifference } from '../../src/money/differences/ringDifferences.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { questions } from '../../src/money/questions.ts';
import type { MoneyChain } from '../../src/money/paths/chainRows.ts';
import { entities, marketOf, randomEdges, rarely } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 100);
const moment = rarely(fc.record({ asOf: fc.integer({ min: 0, max: 9 }), knownAt: fc.integer({ min: 0, max: 9 }) }), 1);
const asked = fc.record({
  ...{ from: moment, to: moment, maxLength: fc.integer({ min: 2, max: 5 }) },
  through: fc.uniqueArray(fc.constantFrom(...entities), { maxLength: 2 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

/** The rings of a moment with the deals of each leg. */
function ringsAt(market: Market, { through, maxLength }: Asked, at: Asked['from']): Map<string, MoneyChain> {
  const filter = { moment: at };
  const rest = { minLength: 2, mustContain: [], throughOwnership: false, orderBy: 'LENGTH' as const };
  const { rows } = questions.fundingCycles(market, { through, maxLength, filter, ...rest }, null);
  return new Map((rows as MoneyChain[]).map((ring) => [ring.key, ring]));
}

/** The rings of one search that another lacks, with the deals of the legs that nothing makes at the other moment. */
function lacking(market: Market, question: Asked, at: Asked['from'], other: Asked['from']): RingDifference[] {
  const there = ringsAt(market, question, other);
  return [...ringsAt(market, question, at).values()].flatMap(({ key, entityKeys, legs }) => {
    if (there.has(key)) return [];
    const filter = { moment: other };
    const missing = legs.filter(({ fromKey, toKey }) => {
      const path = { from: fromKey, to: toKey, maxLength: 1, orderBy: 'LENGTH' as const, filter };
      return questions.fundingPaths(market, path, null).rows.length === 0;
    });
    return [{ key, entityKeys, dealKeys: [...new Set(missing.flatMap(({ dealKeys }) => dealKeys))].sort() }];
  });
}

const sorted = (rings: readonly RingDifference[]) => rings.toSorted((one, other) => (one.key < other.key ? -1 : 1));

describe('rings that opened or closed', () => {
  it('are the difference of two searches, with the deals of the legs that are missing in one of them', () => {
    fc.assert(
      fc.property(randomEdges(20), asked, (edges, question) => {
        const market = marketOf(edges);
        const { from, to } = question;
        const found = ringDifferences(market, question);
        expect(found).toMatchObject({ complete: true, truncatedBy: null });
        expect(sorted(found.opened)).toEqual(sorted(lacking(market, question, to, from)));
        expect(sorted(found.closed)).toEqual(sorted(lacking(market, question, from, to)));
        for (const { dealKeys } of [...found.opened, ...found.closed]) expect(dealKeys.length).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });

  it('are fewer and never others where a search is cut short', () => {
    fc.assert(
      fc.property(randomEdges(20, 12), asked, fc.integer({ min: 1, max: 60 }), (edges, question, steps) => {
        const market = marketOf(edges);
        const whole = ringDifferences(market, question);
        const cut = ringDifferences(market, question, { steps, milliseconds: 10_000 });
        for (const side of ['opened', 'closed'] as const) {
          const keys = whole[side].map(({ key }) => key);
          expect(keys).toEqual(expect.arrayContaining(cut[side].map(({ key }) => key)));
          if (cut.complete) expect(sorted(cut[side])).toEqual(sorted(whole[side]));
        }
        expect(cut.complete).toBe(cut.truncatedBy === null);
      }),
      { numRuns },
    );
  });
});
