import { minorDigits, toMajorUnits } from './money.ts';

/** Reference rates of one day: units of each currency for one euro, as decimal texts; dollars are always among them. */
export type PerEuro = ReadonlyMap<string, string>;

/**
 * Minor units of a currency -> US cents, through the euro, in whole numbers; half a cent rounds to the even one. Null
 * if no rate of the currency exists.
 */
export function toCents(minor: bigint, currency: string, perEuro: PerEuro): bigint | null {
  const places = minorDigits(currency);
  return places === null ? null : centsOf({ value: minor, scale: 10n ** BigInt(places) }, currency, perEuro);
}

/** A figure of a currency in full units, with any number of decimals -> US dollars, as decimal texts. */
export function toDollars(figure: string, currency: string, perEuro: PerEuro): string | null {
  const cents = centsOf(fractionOf(figure), currency, perEuro);
  return cents === null ? null : toMajorUnits(cents, 'USD');
}

interface Fraction {
  readonly value: bigint;
  readonly scale: bigint;
}

function centsOf({ value, scale }: Fraction, currency: string, perEuro: PerEuro): bigint | null {
  const [units, dollars] = [currency === 'EUR' ? '1' : perEuro.get(currency), perEuro.get('USD')];
  if (units === undefined || dollars === undefined) return null;
  const [over, under] = [fractionOf(dollars), fractionOf(units)];
  return roundHalfEven(value * 100n * over.value * under.scale, scale * over.scale * under.value);
}

/** `0.8734` -> 8734 of 10,000. */
function fractionOf(decimal: string): Fraction {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { value: BigInt(whole + fraction), scale: 10n ** BigInt(fraction.length) };
}

/** Rounds a quotient with a positive divisor to the nearest whole number. */
function roundHalfEven(dividend: bigint, divisor: bigint): bigint {
  if (dividend < 0n) return -roundHalfEven(-dividend, divisor);
  const [whole, rest] = [dividend / divisor, 2n * (dividend % divisor)];
  return rest > divisor || (rest === divisor && whole % 2n === 1n) ? whole + 1n : whole;
}
