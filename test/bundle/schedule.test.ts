import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { parseText, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import { bundleWith, problemsOf } from './values.ts';

const scheduled = (schedule: string, amounts = '[{ value: 30, currency: USD, basis: CONTRACT_VALUE }]') =>
  bundleWith({ amounts, date: `2025-11-10\n        schedule: ${schedule}` });
const at = 'deals[0].claims[0].schedule';

describe('a schedule of payments', () => {
  it('says what a payment without a date or an amount lacks', () => {
    expect(problemsOf(scheduled('[{ due: 2026 }, { amount: 10 }]'))).toEqual([
      `a.yaml:20:20 ${at}[0].amount: missing; expected a figure, such as 5830000000`,
      `a.yaml:20:35 ${at}[1].due: missing; expected a date, such as 2025-11-11 or 2025-Q4`,
    ]);
  });

  it('has a date and an amount for each', () => {
    const text = scheduled('[{ due: 2026-06, amount: 10 }, { due: 2027/.., amount: 19.5 }]');
    expect(problemsOf(text)).toEqual([]);
    expect(parseBundle(parseText('a.yaml', text) as BundleFile).bundle?.deals[0]?.claims[0]?.schedule).toEqual([
      { due: { from: '2026-06-01', to: '2026-06-30', precision: 'MONTH' }, amount: '10' },
      { due: { from: '2027-01-01', to: null, precision: 'RANGE' }, amount: '19.5' },
    ]);
  });

  it.each([
    ['[{ value: 30, qualifier: UP_TO, currency: USD, basis: CAP }]'],
    ['[{ value: 3, qualifier: AT_LEAST, currency: USD, basis: COMMITTED }]'],
    ['[{ min: 20, max: 30, qualifier: RANGE, currency: USD, basis: COMMITTED }]'],
  ])('fits in the upper bound of %s', (amounts) => {
    expect(problemsOf(scheduled('[{ due: 2026, amount: 30 }]', amounts))).toEqual([]);
  });

  it.each([
    [
      '[{ due: 2026, amount: 20 }, { due: 2027, amount: 10.01 }]',
      undefined,
      `a.yaml:20:9 ${at}: the payments are 30.01 USD together, more than the amount of 30 USD: correct a payment or the amount, or leave out what is not a part of it`,
    ],
    [
      '[{ due: 2026, amount: 20 }]',
      '[{ value: 30, currency: USD, basis: PAID }]',
      `a.yaml:20:9 ${at}: a schedule divides the amount of its claim, which is missing: state in amounts, in the same claim, the CONTRACT_VALUE, COMMITTED or CAP with its currency`,
    ],
    [
      '[{ due: 2026, amount: 2.5 }]',
      '[{ value: 30, currency: JPY, basis: COMMITTED }]',
      `a.yaml:20:41 ${at}[0].amount: 2.5 has more decimals than JPY: write it in full units`,
    ],
    [
      '[{ due: 2026, amount: -1 }]',
      undefined,
      `a.yaml:20:41 ${at}[0].amount: "-1": expected a part from 0 to 1000000000000000`,
    ],
    ['[{ due: soon, amount: 1 }]', undefined, expect.stringContaining(`${at}[0].due: "soon" is no date`)],
  ])('%s of %s is refused', (schedule, amounts, problem) => {
    expect(problemsOf(scheduled(schedule, amounts))).toEqual([problem]);
  });
});
