import type { AmountBasis, Qualifier } from './vocabulary.ts';

/** An amount of money: minor units of its currency (cents; yen have none), the bounds equal where it is one figure. */
export interface Money {
  readonly min: bigint | null;
  readonly max: bigint | null;
  /** ISO 4217; null only where the amount is undisclosed. */
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  readonly basis: AmountBasis;
}

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?$/;

/** True for a plain decimal such as `5830000000` or `-2.96`: no exponent, no separators, no currency sign. */
export const isDecimal = (text: string): boolean => decimalForm.test(text);

/** How many decimals the currency has by ISO 4217, as the ICU data of the runtime gives it; null for no currency. */
export function minorDigits(currency: string): number | null {
  if (!currencies.has(currency)) return null;
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const digits = new Map<string, number>();

/** Major units as a decimal text -> minor units; null where the text has more decimals than the currency. */
export function toMinorUnits(decimal: string, currency: string): bigint | null {
  const match = decimalForm.exec(decimal);
  const places = minorDigits(currency);
  if (match === null || places === null) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  if (fraction.length > places && /[1-9]/.test(fraction.slice(places))) return null;
  return BigInt(sign + whole + fraction.slice(0, places).padEnd(places, '0'));
}

/** Minor units -> major units as a decimal text without trailing zeros: 583000000000n USD -> "5830000000". */
export function toMajorUnits(minor: bigint, currency: string): string {
  const places = minorDigits(currency) ?? 2;
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0+$/, '');
  return sign + whole + (fraction && `.${fraction}`);
}

/** The figure by which an amount is compared: the upper bound of UP_TO, the lower bound otherwise. */
export const comparable = ({ min, max, qualifier }: Pick<Money, 'min' | 'max' | 'qualifier'>): bigint | null =>
  qualifier === 'UP_TO' ? max : min;
