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

/**
 * The currencies of ISO 4217 by their number of decimals, from list one of the standard's maintenance agency (SIX) of
 * 25 June 2024, with the amendments up to 176 (XCG). A code that left the list later stays: sources keep it. Metals,
 * funds, units of account and testing codes are no currency here. The ICU data of the
 * runtime does not decide: it differs from the standard (HUF, RSD, IDR) and between versions of Node.
 */
const byDecimals = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF 
    CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF
    IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN 
    MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
    STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const decimals: ReadonlyMap<string, number> = new Map(
  Object.entries(byDecimals).flatMap(([count, codes]) =>
    codes.split(/\s+/).map((code): [string, number] => [code, Number(count)]),
  ),
);

/** The codes of all currencies, sorted. */
export const currencyCodes: readonly string[] = [...decimals.keys()].sort();

/** How many decimals the currency has by ISO 4217; null for no currency. */
export const minorDigits = (currency: string): number | null => decimals.get(currency) ?? null;

/** The largest amount that a bundle may state in any currency, in major units. */
export const largestAmount = 10n ** 15n;

/**
 * The largest amount in minor units: numbers hold it exactly, and its US cents too, because no minor unit is worth more than
 * two of them.
 */
const largestMinor = 4n * 10n ** 15n;

/** The largest amount of a currency, in major units. */
export function largestAmountOf(currency: string): bigint {
  const most = largestMinor / 10n ** BigInt(minorDigits(currency) ?? 0);
  return most < largestAmount ? most : largestAmount;
}

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
