import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenInDeal } from '../../src/derive/chosen/chosenInDeal.ts';
import { chosenLists } from '../../src/derive/chosen/chosenLists.ts';
import { formatAmount, formatMoney, formatMoneyExactly } from '../../src/derive/text/format.ts';

const figure = fc.oneof(
  fc.bigInt({ min: 0n, max: 40_000n }).map((thousands) => (thousands * 1_000_000n).toString()),
  fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
);

describe('chosen values in words', () => {
  it('are different for different sums of money, and those of captions where these are exact', () => {
    fc.assert(
      fc.property(figure, figure, fc.constantFrom('USD', 'CHF'), (one, other, currency) => {
        const [words, others] = [formatMoneyExactly(one, currency), formatMoneyExactly(other, currency)];
        expect(words === others).toBe(Number(one) === Number(other));
        const scales = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 } as Readonly<Record<string, number>>;
        const short = formatMoney(one, currency);
        const [, digits = '', scale = ''] = /([\d,.]+)([KMBT]?)$/.exec(short)!;
        const value = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
        expect(words === short).toBe(Math.abs(value - Number(one)) < 0.001);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) },
    );
  });

  it.each([
    ['143127000000', '$143.127B'],
    ['143127400000', '$143,127,400,000'],
    ['-5830000000', '-$5.83B'],
    ['-5830000000.5', '-$5,830,000,000.50'],
    ['999', '$999'],
  ])('%s is %s', (major, words) => expect(formatMoneyExactly(major, 'USD')).toBe(words));

  it('are one text for several values of a field, and leave out what nobody states', () => {
    const lists = chosenLists(
      [
        ['amounts.COMMITTED', '$10B'],
        ['stage', null],
        ['amounts.COMMITTED', '$40B with co-investors'],
        ['schedule', ''],
      ],
      { disputed: true },
    );
    expect(lists).toEqual({
      chosenFields: ['amounts.COMMITTED', 'disputed'],
      chosenTexts: ['$10B, $40B with co-investors', 'disputed'],
    });
  });

  it('have the shares of parties, and the parties in the order of their keys', () => {
    const party = (entity: string, share: string | null) => ({ entity, role: 'PAYER' as const, share });
    const amount = { currency: 'USD', min: '1', max: '1', qualifier: 'EXACT', basis: 'COMMITTED' } as const;
    const state = {
      ...{ kind: 'Investment', amounts: [amount], quantities: [], schedule: [], involves: [], forCapacity: [] },
      ...{ supersededBy: ['b', 'a'], terms: {}, amount, parties: [party('z', '3000000000000'), party('a', null)] },
    };
    const chosen = new Map(chosenInDeal(state as never, { nameOf: (key) => key.toUpperCase() }));
    expect([chosen.get('payers'), chosen.get('supersededBy')]).toEqual(['A, Z ($30B)', 'a, b']);
    expect(chosen.get('amounts.COMMITTED')).toBe(formatAmount(amount));
  });
});
