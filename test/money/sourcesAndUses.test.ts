import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcesAndUses } from '../../src/money/funds/sourcesAndUses.ts';
import { dollars, type UsdInterval } from '../../src/money/funds/UsdInterval.ts';
import { entriesOf, isInside } from './fundsOracle.ts';
import { rarely } from './randomEdges.ts';
import { anyFunds, datedFunds, fundOf, group, iso, type Period, type PlainFund } from './randomFunds.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const periods = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([one, other]): Period => (one < other ? [one, other] : [other, one]));

const answerOf = (
  funds: readonly PlainFund[],
  [first, last]: Period,
  needs = [] as Parameters<typeof sourcesAndUses>[1],
) => sourcesAndUses(funds.map(fundOf), needs, { group, from: iso(first), to: iso(last) });

const sumOf = (entries: readonly { readonly low: number; readonly high: number | null }[]): UsdInterval => ({
  low: entries.reduce((sum, { low }) => sum + low, 0),
  high: entries.some(({ high }) => high === null) ? null : entries.reduce((sum, { high }) => sum + high!, 0),
});

const left = (whole: UsdInterval, part: UsdInterval): UsdInterval => ({
  low: Math.max(0, whole.low - (part.high ?? Infinity)),
  high: whole.high === null ? null : Math.max(0, whole.high - part.low),
});

describe('sources and uses of random deals', () => {
  it('are those of a plain reading of the rules', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyFunds, periods, rarely(fc.constantFrom(8, 64), 1), (funds, period, need) => {
        const [from, to] = [iso(period[0]), iso(period[1])];
        const needs = need === null ? [] : [{ key: 'need', from, to, saidOn: '', usd: { low: need, high: null } }];
        const answer = answerOf(funds, period, needs);
        const expected = funds.flatMap((fund) => entriesOf(fund, period));
        for (const list of ['sources', 'uses', 'signedNotDue'] as const) {
          const plain = expected
            .filter((entry) => entry.list === list)
            .map(({ key, days, dollars }) => ({
              key,
              from: days[0] === null ? null : iso(days[0]),
              to: days[1] === null ? null : iso(days[1]),
              within: isInside(days, period) ? 'CERTAIN' : 'POSSIBLE',
              usd: dollars && { low: dollars[0], high: dollars[1] },
            }));
          const found = answer[list].map(({ dealKey, on, within, amount }) => {
            seen.add(`${list} ${within}`).add(String(amount?.qualifier));
            return { key: dealKey, from: on.from, to: on.to, within, usd: dollars(amount) };
          });
          expect(inOrder(found)).toEqual(inOrder(plain));
        }
        const total = (list: string) =>
          sumOf(
            expected.flatMap((entry) => {
              if (entry.list !== list || entry.dollars === null) return [];
              return [{ low: isInside(entry.days, period) ? entry.dollars[0] : 0, high: entry.dollars[1] }];
            }),
          );
        const [sourcesUsd, usesUsd] = [total('sources'), total('uses')];
        const containing = (list: string, key: string) =>
          funds.filter(({ contains }) => contains.includes(key)).map((fund) => `${list} ${fund.key}`);
        const known = new Set(
          expected.flatMap(({ list, key, dollars }) => (dollars === null ? [] : [`${list} ${key}`])),
        );
        const undisclosed = expected.filter(
          ({ list, key, dollars }) =>
            list !== 'signedNotDue' && dollars === null && !containing(list, key).some((whole) => known.has(whole)),
        );
        if (undisclosed.length < expected.filter(({ list, dollars }) => list !== 'signedNotDue' && !dollars).length) {
          seen.add('contained');
        }
        expect(answer.totals).toEqual({
          ...{ sourcesUsd, usesUsd, uncoveredUsd: left(usesUsd, sourcesUsd) },
          undisclosedCount: undisclosed.length,
        });
        expect(answer.unexplainedUsd).toEqual(need === null ? null : left({ low: need, high: null }, usesUsd));
      }),
      { numRuns },
    );
    for (const list of ['sources', 'uses', 'signedNotDue']) {
      for (const within of ['CERTAIN', 'POSSIBLE']) expect([...seen]).toContain(`${list} ${within}`);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['EXACT', 'ABOUT', 'UP_TO', 'AT_LEAST', 'RANGE', 'undefined', 'contained']),
    );
  });

  it('are intervals with a low that is at most the high', () => {
    fc.assert(
      fc.property(anyFunds, periods, fc.constantFrom(8, 64), (funds, period, need) => {
        const [from, to] = [iso(period[0]), iso(period[1])];
        const needs = [{ key: 'need', from, to, saidOn: '', usd: { low: need, high: need + 8 } }];
        const { sources, uses, signedNotDue, totals, unexplainedUsd } = answerOf(funds, period, needs);
        const entries = [...sources, ...uses, ...signedNotDue].flatMap(({ amount }) => dollars(amount) ?? []);
        const sums = [totals.sourcesUsd, totals.usesUsd, totals.uncoveredUsd, unexplainedUsd!];
        for (const { low, high } of [...entries, ...sums]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high ?? Infinity);
        }
      }),
      { numRuns },
    );
  });

  it('have intervals that add up over periods that follow each other', () => {
    const sums = (funds: readonly PlainFund[], period: Period) => {
      const { sourcesUsd, usesUsd } = answerOf(funds, period).totals;
      return [sourcesUsd, usesUsd];
    };
    const sides = (funds: readonly PlainFund[], [first, last]: Period, cut: number) => {
      const middle = Math.min(first + cut, last);
      const [before, after, both] = [[first, middle] as const, [middle + 1, last] as const, [first, last] as const];
      const halves = middle === last ? [before] : [before, after];
      return sums(funds, both).map((whole, side) => ({
        whole,
        parts: sumOf(halves.map((half) => sums(funds, half)[side]!)),
      }));
    };
    fc.assert(
      fc.property(anyFunds, datedFunds, periods, fc.nat(8), (funds, dated, period, cut) => {
        for (const { whole, parts } of sides(funds, period, cut)) {
          expect(whole.low).toBeLessThanOrEqual(whole.high ?? Infinity);
          expect(parts.low).toBeLessThanOrEqual(whole.low);
          expect(parts.high ?? Infinity).toBeGreaterThanOrEqual(whole.high ?? Infinity);
        }
        for (const { whole, parts } of sides(dated, period, cut)) expect(parts).toEqual(whole);
      }),
      { numRuns },
    );
  });
});

const inOrder = <Entry extends object>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
