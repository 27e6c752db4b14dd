import { describe, expect, it } from 'vitest';
import { filterIn, moneyIn, periodIn, unknownKeys } from '../../src/money/arguments.ts';
import { nearest } from '../../src/model/nearest.ts';

describe('arguments of questions about money', () => {
  it.each([
    [{ kinds: ['Loan', 'ShareSale'] }, '"kinds" has ShareSale, which no money leg has; expected Investment, Loan,'],
    [{ families: ['NONE'] }, '"families" has NONE, which no money leg has; expected FUNDING, COMMERCIAL.'],
  ])('what no leg can be is refused, for the answer would always be empty: %o', (given, message) => {
    expect(() => filterIn(given, null)).toThrow(message);
  });

  it('what a leg can be is taken', () => {
    expect(filterIn({ kinds: ['Loan', 'Lease'], families: null }, null)).toMatchObject({ kinds: ['Loan', 'Lease'] });
    expect(moneyIn({ mustContain: ['FUNDING'] }, 'mustContain')).toEqual(['FUNDING']);
  });

  it('an amount of dollars is in cents, and one with more decimals is refused', () => {
    expect(filterIn({ minAmountUsd: '1000000.01' }, null).minAmountUsd).toBe(100_000_001);
    expect(filterIn({ minAmountUsd: '5.500' }, null).minAmountUsd).toBe(550);
    expect(filterIn({}, null).minAmountUsd).toBeNull();
    for (const usd of ['1.001', '0.005', '1000000000.999']) {
      expect(() => filterIn({ minAmountUsd: usd }, null)).toThrow(
        `"minAmountUsd" is ${usd}, which is not an amount of US dollars; expected at most two decimals.`,
      );
    }
  });

  it('a period that ends before it begins is refused, one that is open is none', () => {
    expect(() => periodIn({ from: '2026-01-01', to: '2025-01-01' })).toThrow('"from" is 2026-01-01, after "to"');
    expect(periodIn({ from: '2026-01-01' })).toEqual({ from: '2026-01-01', to: null });
  });

  it('an error about unknown keys lists the nearest keys of the first ones, and the number of the others', async () => {
    const unknown = ['nvdia', 'a', 'b', 'c', 'd'].map((key) => ['through', key] as const);
    const near = (words: readonly string[]) =>
      Promise.resolve(words.map((word) => (word === 'nvdia' ? ['nvidia'] : [])));
    expect((await unknownKeys(unknown, 'entity', near)).message).toBe(
      '"through": no entity has the key "nvdia"; the nearest are nvidia. "through": no entity has the key "a". ' +
        '"through": no entity has the key "b". 2 more keys are unknown. "search" finds keys by names.',
    );
  });

  it('nearest are those with few other letters, and those that go on where the word ends', () => {
    const keys = ['rolf-bulk', 'softbank-group', 'nvidia', 'softbank-corp', 'soft-bank', 'softbanker'];
    expect(nearest('softbank', keys, 3)).toEqual(['soft-bank', 'softbank-corp', 'softbank-group']);
    expect(nearest('nvdia', keys, 1)).toEqual(['nvidia']);
    expect(nearest('x', [], 3)).toEqual([]);
  });
});
