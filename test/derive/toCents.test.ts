import { describe, expect, it } from 'vitest';
import { pricing, usdOf, type ExchangeRates } from '../../src/derive/deal/pricing.ts';
import { toCents, toDollars } from '../../src/model/toCents.ts';

const perEuro = new Map(Object.entries({ USD: '1.1741', GBP: '0.8734', JPY: '173.76', BHD: '0.44' }));

describe('an amount in another currency becomes US cents', () => {
  it.each([
    [50_000_000_000n, 'GBP', 67_214_334_784n],
    [100_000_000_000n, 'EUR', 117_410_000_000n],
    [2_924_000_000_000n, 'JPY', 1_975_752_992_634n],
    [-50_000_000_000n, 'GBP', -67_214_334_784n],
    [1_000n, 'BHD', 267n],
    [1n, 'CHF', null],
  ])('%d %s', (minor, currency, cents) => {
    expect(toCents(minor, currency, perEuro)).toBe(cents);
  });

  it('in whole numbers, a half cent to the even one', () => {
    const half = new Map(Object.entries({ USD: '1', GBP: '2' }));
    expect([1n, 3n, 5n, -1n, -3n].map((minor) => toCents(minor, 'GBP', half))).toEqual([0n, 2n, 2n, 0n, -2n]);
    const large = 9_007_199_254_740_993_000_000_001n;
    expect(toCents(large, 'EUR', new Map([['USD', '1']]))).toBe(large);
  });
});

describe('a figure in another currency becomes US dollars', () => {
  it.each([
    ['2924000000000', 'JPY', '19757529926.34'],
    ['-0.5', 'EUR', '-0.59'],
    ['173.7600', 'JPY', '1.17'],
    ['1', 'CHF', null],
  ])('%s %s', (figure, currency, dollars) => {
    expect(toDollars(figure, currency, perEuro)).toBe(dollars);
  });
});

describe('the rates of an amount', () => {
  const rates = (day: string, yen: string, knownTo: string | null = null): ExchangeRates => ({
    ...{ key: `${day}@rates`, day, knownFrom: day, knownTo },
    perEuro: new Map(Object.entries({ USD: '1', ...(yen && { JPY: yen }) })),
  });
  const yen = { min: '1000', max: '1000', currency: 'JPY', qualifier: 'EXACT', basis: 'PAID' } as const;
  const all = [rates('2025-11-04', '40'), rates('2025-11-03', ''), rates('2025-10-31', '50', '2026-01-01')];

  it.each([
    ['of its day', '2025-11-04', '2025-12-01', '2500', '2025-11-04@rates'],
    ['of the last day before it that has its currency', '2025-11-03', '2025-12-01', '2000', '2025-10-31@rates'],
    ['of a day before it, as its own are not known yet', '2025-11-04', '2025-11-03', '2000', '2025-10-31@rates'],
    ['of a week before', '2025-11-11', '2025-12-01', '2500', '2025-11-04@rates'],
    ['none, for they are older', '2025-11-12', '2025-12-01', null, null],
    ['none, for they are taken back', '2025-11-01', '2026-01-01', null, null],
    ['none, for it has no day', null, '2025-12-01', null, null],
  ])('%s', (_, day, known, cents, key) => {
    const priced = pricing(all, day, known)(yen);
    expect([usdOf(priced), priced.rates]).toEqual([cents, key]);
  });

  it('are none for dollars, and for what is undisclosed', () => {
    const price = pricing(all, '2025-11-04', '2025-12-01');
    expect(price({ ...yen, currency: 'USD' })).toMatchObject({ dollars: { min: '1000', max: '1000' }, rates: null });
    const undisclosed = price({ ...yen, min: null, max: null, currency: null, qualifier: 'UNDISCLOSED' });
    expect([usdOf(undisclosed), undisclosed.rates]).toEqual([null, null]);
  });

  it('leave open what is open', () => {
    const upTo = pricing(all, '2025-11-04', '2025-12-01')({ ...yen, min: null, qualifier: 'UP_TO' });
    expect(upTo.dollars).toEqual({ min: null, max: '2500' });
    expect(usdOf(upTo)).toBe('2500');
  });
});
