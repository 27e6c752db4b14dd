import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../src/money/exposure/readExposure.ts';
import { shareOfRevenue, type Contract, type Result } from '../../src/money/exposure/shareOfRevenue.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const billion = 1e11;

const revenue = (dollars: number, more: Partial<Result> = {}): Result => ({
  ...{ key: 'revenue', metric: 'REVENUE', towardsKey: null, min: dollars, max: dollars, unit: null, rate: 1 },
  ...{ from: '2025-01-01', to: '2025-12-31', ...more },
});
const stated = (percent: number, more: Partial<Result> = {}): Result => ({
  ...revenue(percent, { key: 'share', metric: 'REVENUE_SHARE', towardsKey: 'customer', rate: null }),
  ...{ unit: 'PERCENT', ...more },
});
const contract = (committed: number, years: Contract['years'] = null, more: Partial<Contract> = {}): Contract => ({
  ...{ sums: [0, committed * billion, 0, 0], isOpen: false, years, scheduled: null, ...more },
});
const term = (years: number) => ({ least: years, most: years });
const share = (contracts: readonly Contract[], results: readonly Result[]) =>
  shareOfRevenue(contracts, results, 'customer');

describe('the part of revenue that a customer is', () => {
  it('is what a source states, of several the latest', () => {
    const older = stated(40, { key: 'older', to: '2024-12-31' });
    expect(share([contract(10, term(5))], [older, stated(62), revenue(1e11)])).toEqual({
      ...{ low: '0.62', high: '0.62', observationKey: 'share' },
    });
    expect(share([], [stated(60, { max: null })])).toEqual({ low: '0.6', high: '1', observationKey: 'share' });
    expect(share([], [stated(60, { min: null })])).toEqual({ low: '0', high: '0.6', observationKey: 'share' });
    expect(share([], [stated(62, { towardsKey: 'another' })])).toBeNull();
  });

  it('is one year of the contracts over a year of revenue otherwise', () => {
    const two = [contract(38, term(7)), contract(0, term(8), { sums: [0, 0, 0, 100 * billion] })];
    expect(share(two, [revenue(717e9)])).toEqual({ low: '0.007571', high: '0.025005', observationKey: 'revenue' });
    expect(share([contract(10)], [revenue(100e9)])).toMatchObject({ low: '0', high: '0.1' });
    expect(share([contract(10, term(0.5))], [revenue(100e9)])).toMatchObject({ low: '0.1', high: '0.1' });
    expect(share([contract(10, { least: 2, most: 5 })], [revenue(100e9)])).toMatchObject({ low: '0.02', high: '0.05' });
  });

  it('is a year of the schedule where a source gives one, and the revenue is converted', () => {
    const scheduled = [1 * billion, 4 * billion, 5 * billion];
    expect(share([contract(10, term(2), { scheduled })], [revenue(100e9)])).toMatchObject({
      low: '0.01',
      high: '0.05',
    });
    expect(share([contract(5, null, { scheduled })], [revenue(100e9)])).toMatchObject({ low: '0.005', high: '0.025' });
    expect(share([contract(10, term(5))], [revenue(15e12, { rate: 1 / 150 })])).toMatchObject({ low: '0.02' });
  });

  it('has the term that a source counts, else that of its days, else the days on which it is due', () => {
    const [days, none] = [
      { least: 731, most: 1096 },
      { least: null, most: null },
    ];
    const rounded = (span: ReturnType<typeof yearsOf>) => span && [Math.round(span.least!), Math.round(span.most!)];
    expect(rounded(yearsOf({ years: [term(7)], days, dueDays: 1826 }))).toEqual([7, 7]);
    expect(rounded(yearsOf({ years: [term(7), term(5)], days, dueDays: 1826 }))).toEqual([2, 3]);
    expect(rounded(yearsOf({ years: [], days: none, dueDays: 1826 }))).toEqual([5, 5]);
    expect(yearsOf({ years: [], days: none, dueDays: null })).toBeNull();
  });

  it('is at most all of it, and open where the revenue is', () => {
    expect(share([contract(300, term(5))], [revenue(20e9)])).toMatchObject({ low: '1', high: '1' });
    const [least, most] = [revenue(100e9, { max: null }), revenue(100e9, { min: null })];
    expect(share([contract(10, term(1))], [least])).toMatchObject({ low: '0', high: '0.1' });
    expect(share([contract(10, term(1))], [most])).toMatchObject({ low: '0.1', high: '1' });
  });

  it.each([
    ['there is no revenue', [contract(10)], []],
    ['the revenue is that of a quarter', [contract(10)], [revenue(1e9, { from: '2025-10-01' })]],
    ['no exchange rate is known', [contract(10)], [revenue(1e9, { rate: null })]],
    ['the revenue is from one customer', [contract(10)], [revenue(1e9, { towardsKey: 'customer' })]],
    ['the revenue is undisclosed', [contract(10)], [revenue(1e9, { min: null, max: null })]],
    ['no amount is known', [contract(0, null, { isOpen: true })], [revenue(1e9)]],
  ])('is unknown if %s', (_, contracts, results) => {
    expect(share(contracts, results)).toBeNull();
  });

  it('is an interval within 0 and 1, wider for a wider term', () => {
    const cents = fc.nat(100).map((billions) => billions * billion);
    const contracts = fc.array(
      fc.record({
        sums: fc.tuple(cents, cents, cents, cents),
        isOpen: fc.constant(false),
        scheduled: fc.constant(null),
        years: fc.option(fc.tuple(fc.nat(9), fc.nat(9)).map(([least, more]) => ({ least, most: least + more }))),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(contracts, fc.integer({ min: 1, max: 100 }), (some, billions) => {
        const results = [revenue(billions * 1e9)];
        const { low, high } = share(some, results)!;
        expect(Number(low)).toBeGreaterThanOrEqual(0);
        expect(Number(low)).toBeLessThanOrEqual(Number(high));
        expect(Number(high)).toBeLessThanOrEqual(1);
        const wide = share(
          some.map((each) => ({ ...each, years: null })),
          results,
        )!;
        expect(Number(wide.low)).toBeLessThanOrEqual(Number(low));
        expect(Number(wide.high)).toBeGreaterThanOrEqual(Number(high));
      }),
      { numRuns },
    );
  });
});
