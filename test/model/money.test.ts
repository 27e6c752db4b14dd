import { expect, it } from 'vitest';
import { currencyCodes, largestAmountOf, minorDigits, toMajorUnits, toMinorUnits } from '../../src/model/money.ts';
import { Amount } from '../../src/model/bundle/figures.ts';

it.each([
  ...[['JPY', 0] as const, ['KRW', 0] as const, ['CLP', 0] as const],
  ...[['USD', 2] as const, ['HUF', 2] as const, ['RSD', 2] as const, ['IDR', 2] as const],
  ...[['KWD', 3] as const, ['IQD', 3] as const],
])('%s has the %d decimals of ISO 4217, whatever the ICU data say', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});

it.each(['XAU', 'XXX', 'XTS', 'CLF', 'usd', 'DOLLAR', '', 'constructor'])('%s is no currency', (code) => {
  expect(minorDigits(code)).toBe(null);
});

it('lists every currency once', () => {
  expect(currencyCodes).toHaveLength(new Set(currencyCodes).size);
  expect(currencyCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(currencyCodes).toContain('XCG');
});

it('the largest amount of each currency is exact as a number, and so are its dollars at two for a unit of a hundred', () => {
  for (const currency of currencyCodes) {
    const minor = largestAmountOf(currency) * 10n ** BigInt(minorDigits(currency)!);
    expect(Number.isSafeInteger(2 * Number(minor)), currency).toBe(true);
    expect(largestAmountOf(currency)).toBeLessThanOrEqual(10n ** 15n);
  }
});

it('forty billion forints are four trillion fillér, and come back as they were written', () => {
  const amount = Amount.parse({ value: '40000000000', currency: 'HUF', basis: 'COMMITTED' });
  expect(amount.min).toBe('4000000000000');
  expect(toMajorUnits(BigInt(amount.min!), 'HUF')).toBe('40000000000');
  expect(toMinorUnits('1.234', 'KWD')).toBe(1234n);
  expect(toMinorUnits('1.5', 'JPY')).toBe(null);
});
