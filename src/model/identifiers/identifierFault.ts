import type { IdentifierScheme } from '../vocabulary.ts';
import { figiFits, isinFits, leiFits } from './checkDigits.ts';

interface Scheme {
  readonly form: RegExp;
  readonly expected: string;
  /** Whether the check digits fit. */
  readonly fits?: (value: string) => boolean;
}

const schemes: Readonly<Record<IdentifierScheme, Scheme>> = {
  LEI: { form: /^[0-9A-Z]{18}\d{2}$/, expected: '18 capital letters or digits and 2 check digits', fits: leiFits },
  ISIN: {
    form: /^[A-Z]{2}[0-9A-Z]{9}\d$/,
    expected: 'two letters of a country, 9 capital letters or digits and a check digit',
    fits: isinFits,
  },
  // Prefixes of ISIN that a FIGI avoids, so that nobody takes one for the other.
  FIGI: {
    form: /^(?!BS|BM|GG|GB|GH|KY|VG)[B-DF-HJ-NP-TV-Z]{2}G[0-9B-DF-HJ-NP-TV-Z]{8}\d$/,
    expected: 'two consonants, G, 8 consonants or digits and a check digit, such as BBG000BPH459',
    fits: figiFits,
  },
  // The key that the Securities and Exchange Commission of the US gives to those that file with it.
  CIK: { form: /^(?!0{10})\d{10}$/, expected: '10 digits with leading zeros, such as 0000789019' },
  WIKIDATA: { form: /^Q[1-9]\d*$/, expected: 'Q and a number, such as Q2283' },
  OPENCORPORATES: {
    form: /^[a-z]{2}(?:_[a-z]{2,3})?\/[0-9A-Za-z.-]+$/,
    expected: 'a jurisdiction and a number as in its addresses, such as us_wa/600413485',
  },
  TICKER: { form: /^[^\s:]+$/, expected: 'the ticker alone; its exchange belongs in market' },
};

/** Why a code cannot be one of its scheme, in words; null if it can. */
export function identifierFault(scheme: IdentifierScheme, value: string): string | null {
  const { form, expected, fits } = schemes[scheme];
  if (!form.test(value)) return `"${value}" is no ${scheme}; expected ${expected}`;
  if (fits === undefined || fits(value)) return null;
  return `the check digits of the ${scheme} ${value} do not fit its other characters; compare it with the source`;
}
